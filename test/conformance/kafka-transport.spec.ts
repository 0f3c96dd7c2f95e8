import { KafkaTransport } from '../../libs/platform/src/messaging/kafka-transport.js';
import { Logger } from '../../libs/platform/src/observability/logger.js';
import { describeWithKafka } from '../support/describe-with-kafka.js';
import { transportFeatures } from './transport.features.js';

await describeWithKafka('The Kafka transport on a real broker', (brokers) => {
  transportFeatures(() => new KafkaTransport(brokers(), 'spec', new Logger('spec', 'silent')));
});
