import { describe, expect, it } from '@jest/globals';
import { whyNoKafka } from './kafka.js';

const NOTHING_HERE = { PATH: '/nowhere', DOCKER_HOST: 'unix:///nowhere/docker.sock' };

describe('A Kafka for tests', () => {
  it('is named as missing on a machine with neither Java nor Docker', async () => {
    expect(await whyNoKafka(NOTHING_HERE)).toBe('no Java here: the broker needs Java 17 or newer');
  });

  it('is demanded in CI', async () => {
    await expect(whyNoKafka({ ...NOTHING_HERE, CI: 'true' })).rejects.toThrow(
      'CI must test with a real Kafka',
    );
  });

  it('is the one that TEST_KAFKA_BROKERS names, whatever else is missing', async () => {
    const environment = { ...NOTHING_HERE, CI: 'true', TEST_KAFKA_BROKERS: '127.0.0.1:9092' };

    expect(await whyNoKafka(environment)).toBeUndefined();
  });
});
