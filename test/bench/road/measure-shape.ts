import { setTimeout as pause } from 'node:timers/promises';
import { quietMoment } from './machine.js';
import type { Options, ShapeName } from './options.js';
import { differences, rowTable } from './compare-rows.js';
import { Reference, type ReferenceRun } from './reference/reference.js';
import { countRows, countUpdates, perWish, type RowCounts } from './row-counts.js';
import { Road, type SystemRun } from './run-system.js';
import { median, processorLine, spread } from './figures.js';
import { startSystem } from './systems.js';

export interface ShapeResult {
  readonly shape: ShapeName;
  readonly system: readonly number[];
  readonly reference: readonly number[];
  readonly ratio: number;
  /** Medians of milliseconds of processor per wish, by process. */
  readonly processorMs: Readonly<Record<string, number>>;
  readonly referenceMs: Readonly<Record<string, number>>;
  /** The busiest second before a run, when nobody should have worked, 0 to 1. */
  readonly noise: number;
  readonly faults: readonly string[];
}

/** Statistics of rows reach the tables' views up to ten seconds late. */
const STATISTICS_MS = 11_000;
const WARM_UP = 2_000;
const QUIET_WITHIN_MS = 20_000;

type Rows = { readonly inserted: RowCounts; readonly updated: RowCounts };

/** Measures one shape against the reference in turn and tells each step; stops everything it started. */
export async function measureShape(
  shape: ShapeName,
  options: Options,
  tell: (line: string) => void,
): Promise<ShapeResult> {
  const system = await startSystem(shape, options);
  try {
    const road = await Road.open(system);
    const written = await warmUp(road);
    const reference = await Reference.prepare(system);
    try {
      return await pairs(shape, options, road, reference, written, tell);
    } finally {
      await road.close();
    }
  } finally {
    await system.stop();
  }
}

/** The first run makes Node and Postgres warm and shows what one wish writes; its speed is not counted. */
async function warmUp(road: Road): Promise<Rows> {
  const rows = await countRows(road.client);
  const updates = await countUpdates(road.client);
  await road.run(WARM_UP);
  await pause(STATISTICS_MS);
  return {
    inserted: perWish(rows, await countRows(road.client), WARM_UP),
    updated: perWish(updates, await countUpdates(road.client), WARM_UP),
  };
}

async function warmUpReference(reference: Reference, wishes: number): Promise<Rows> {
  let [rows, updates]: RowCounts[] = [new Map(), new Map()];
  let written: Rows = { inserted: new Map(), updated: new Map() };
  await reference.run(wishes, async (client, done) => {
    if (!done) [rows, updates] = [await countRows(client), await countUpdates(client)];
    else {
      written = {
        inserted: perWish(rows ?? new Map(), await countRows(client), wishes),
        updated: perWish(updates ?? new Map(), await countUpdates(client), wishes),
      };
    }
  });
  return written;
}

async function pairs(
  shape: ShapeName,
  options: Options,
  road: Road,
  reference: Reference,
  bySystem: Rows,
  tell: (line: string) => void,
): Promise<ShapeResult> {
  const byReference = await warmUpReference(reference, options.referenceWishes);
  tell(`\n${shape}: rows per wish; ${reference.stages.length} transactions a wish in the reference`);
  for (const line of rowTable(bySystem, byReference)) tell(line);
  const faults = differences(bySystem.inserted, byReference.inserted);

  const [runs, references, noises]: [SystemRun[], ReferenceRun[], number[]] = [[], [], []];
  for (let pair = 1; pair <= options.pairs; pair++) {
    noises.push(await quietMoment(QUIET_WITHIN_MS));
    const one = await reference.run(options.referenceWishes);
    noises.push(await quietMoment(QUIET_WITHIN_MS));
    const run = await road.run(options.wishes);
    references.push(one);
    runs.push(run);
    faults.push(...run.faults);
    tell(
      `  pair ${pair}: reference ${one.wishesPerSecond.toFixed(0)}/s, system ${run.wishesPerSecond.toFixed(0)}/s in ${run.seconds.toFixed(1)} s, ` +
        `x ${(run.wishesPerSecond / one.wishesPerSecond).toFixed(2)}, machine ${percent(Math.max(...noises.slice(-2)))} busy at rest, ` +
        (run.faults.length === 0 ? 'books in order' : run.faults.join('; ')),
    );
  }
  const speeds = runs.map((run) => run.wishesPerSecond);
  const rates = references.map((one) => one.wishesPerSecond);
  const ratio = median(speeds) / median(rates);
  const ofPairs = speeds.map((speed, i) => speed / (rates[i] ?? 1));
  tell(
    `${shape}: N ${options.wishes} and ${options.referenceWishes}, ${options.pairs} pairs; reference ${spread(rates)} wishes/s, ` +
      `system ${spread(speeds)} wishes/s, ratio of medians ${ratio.toFixed(2)}, of pairs ` +
      `${Math.min(...ofPairs).toFixed(2)}-${Math.max(...ofPairs).toFixed(2)}`,
  );
  const [processorMs, referenceMs] = [medians(runs), medians(references)];
  tell(`  ms of processor a wish, system:    ${processorLine(processorMs)}`);
  tell(`  ms of processor a wish, reference: ${processorLine(referenceMs)}`);
  for (const fault of faults) tell(`  FAULT ${fault}`);
  return {
    shape,
    system: speeds,
    reference: rates,
    ratio,
    processorMs,
    referenceMs,
    noise: Math.max(...noises),
    faults,
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const medians = (runs: readonly Pick<SystemRun, 'processorMs'>[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(runs[0]?.processorMs ?? {}).map((name) => [
      name,
      median(runs.map((run) => run.processorMs[name] ?? 0)),
    ]),
  );
