import { describe } from '@jest/globals';
import { InProcessTransport } from '../../libs/platform/src/messaging/in-process-transport.js';
import { Logger } from '../../libs/platform/src/observability/logger.js';
import { transportFeatures } from './transport.features.js';

describe('The in-process transport', () => {
  transportFeatures(() => new InProcessTransport(new Logger('spec', 'silent')));
});
