import { setTimeout as pause } from 'node:timers/promises';
import { bundledCases } from '../../../deploy/demo/bundled-cases.js';
import { People } from '../../../deploy/demo/people.js';
import type { WishPage } from '../../../deploy/demo/play-case.js';
import { Refused } from '../../../deploy/demo/person.js';
import { wishForm } from '../../../deploy/demo/wish-form.js';
import { startAllInOne } from '../../../deploy/local/start-all-in-one.js';
import { median } from './figures.js';
import { startInFolder } from './in-folder.js';
import { residentMib } from './machine.js';

const IDLE_MS = 10_000;
const TIMES = 20;
const LOOK_EVERY_MS = 5;
const WITHIN_MS = 30_000;

export interface SmallFigures {
  readonly idleMib: number;
  readonly afterMib: number;
  /** From the form sent to the payout settled, in ms, of each case. */
  readonly caseMs: readonly number[];
}

/** Memory of the product's own all-in-one process at rest, and the machine's time for case A01 over HTTP. */
export async function measureSmall(tell: (line: string) => void): Promise<SmallFigures> {
  const system = await startInFolder((dataFolder) =>
    startAllInOne({ dataFolder, mode: 'demo', env: { LOG_LEVEL: 'warn' } }),
  );
  try {
    const pid = system.processes.get('all-in-one')?.pid ?? 0;
    await pause(IDLE_MS);
    const idleMib = residentMib(pid);
    tell(`all-in-one at rest, without Postgres: ${idleMib} MiB resident after ${IDLE_MS / 1_000} s`);
    const caseMs = await playA01(new People(system.url));
    const afterMib = residentMib(pid);
    tell(
      `case A01, registered to payout settled, ${TIMES} times: median ${median(caseMs).toFixed(0)} ms ` +
        `(${Math.min(...caseMs).toFixed(0)}-${Math.max(...caseMs).toFixed(0)}); ${afterMib} MiB afterwards`,
    );
    return { idleMib, afterMib, caseMs };
  } finally {
    await system.stop();
  }
}

async function playA01(people: People): Promise<number[]> {
  const burns = bundledCases().find(({ facts }) => facts.id.startsWith('A01 '));
  if (!burns) throw new Error('Case A01 is not among the bundled cases');
  const { town } = burns.ending;
  const [worker, approver, checker] = [
    await people.worker(town),
    await people.approver(town),
    await people.checker(town),
  ];
  const times: number[] = [];
  for (let serial = 1; serial <= TIMES; serial++) {
    const form = wishForm(burns, serial);
    const began = performance.now();
    const { wishId } = await worker.post<{ wishId: string }>('/api/wishes', form);
    const { parts } = await soon(() =>
      approver.get<{ parts: { partId: string; contentHash: string }[] }>(`/api/cases/${wishId}`),
    );
    for (const { partId, contentHash } of parts) {
      for (const signer of [approver, checker])
        await signer.post(`/api/cases/${wishId}/parts/${partId}/signatures`, { contentHash });
    }
    await soon(async () => {
      const { steps } = await worker.get<WishPage>(`/api/wishes/${wishId}`);
      return steps.find((step) => step.code === 'payout-settled');
    });
    times.push(performance.now() - began);
  }
  return times;
}

/** Asks until there is an answer; what is not there yet is a 404. */
async function soon<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (const deadline = performance.now() + WITHIN_MS; ; await pause(LOOK_EVERY_MS)) {
    const found = await look().catch((error: unknown) => {
      if (error instanceof Refused && error.status === 404) return undefined;
      throw error;
    });
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error('Case A01 did not come to its end');
  }
}
