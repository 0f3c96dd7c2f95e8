import { afterAll, beforeAll, describe } from '@jest/globals';
import { kafkaForTests, type TestKafka, whyNoKafka } from './kafka.js';

/**
 * `describe` for what needs a real Kafka, started once for the file. Where none can run, the whole block is
 * named as skipped, with the reason; under CI=true that fails. Await it at the top of the spec.
 */
export async function describeWithKafka(title: string, body: (brokers: () => string[]) => void): Promise<void> {
  const reason = await whyNoKafka();
  if (reason) {
    process.stderr.write(`\nKAFKA TESTS SKIPPED: ${title}: ${reason}\n`);
    describe.skip(`${title} (skipped: ${reason})`, () => body(() => []));
    return;
  }
  describe(title, () => {
    let kafka: TestKafka | undefined;
    beforeAll(async () => {
      const started = await kafkaForTests();
      if ('skipped' in started) throw new Error(started.skipped);
      kafka = started;
    }, 240_000);
    afterAll(() => kafka?.stop(), 30_000);
    body(() => kafka?.brokers ?? []);
  });
}
