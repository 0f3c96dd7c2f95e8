import { runInTerminal } from './run-in-terminal.js';
import { startServices } from './start-services.js';

const brokers = process.env.KAFKA_BROKERS?.split(',').filter(Boolean);

await runInTerminal((options) =>
  startServices({ ...options, brokers: brokers?.length ? brokers : undefined }),
);
