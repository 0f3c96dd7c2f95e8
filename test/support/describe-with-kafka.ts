import { afterAll, beforeAll, describe } from '@jest/globals';
import { kafkaForTests, type TestKafka, whyNoKafka } from './kafka.js';

/** `describe`, or, when there is a reason, the whole block named as skipped with that reason, loudly. */
export function describeUnless(reason: string | undefined, title: string, body: () => void): void {
  if (reason === undefined) {
    describe(title, body);
    return;
  }
  process.stderr.write(`\nTESTS SKIPPED: ${title}: ${reason}\n`);
  describe.skip(`${title} (skipped: ${reason})`, body);
}

/**
 * `describe` for what needs a real Kafka, started once for the file. Where none can run the block is named
 * as skipped; under CI=true that fails. Await it at the top of the spec.
 */
export async function describeWithKafka(
  title: string,
  body: (brokers: () => string[]) => void,
): Promise<void> {
  describeUnless(await whyNoKafka(), title, () => {
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
