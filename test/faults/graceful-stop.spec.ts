import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundledCases } from '../../deploy/demo/bundled-cases.js';
import { People } from '../../deploy/demo/people.js';
import { wishForm } from '../../deploy/demo/wish-form.js';
import type { Launched } from '../../deploy/local/launch.js';
import { startAllInOne } from '../../deploy/local/start-all-in-one.js';
import { onDatabase } from '../e2e/journeys/follow-a-wish.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

describe('A process that is asked to stop', () => {
  let system: Launched;
  let database: FreshDatabase;
  const dataFolder = mkdtempSync(join(tmpdir(), 'dianliang-stop-'));

  beforeAll(async () => {
    database = await freshDatabase();
    system = await startAllInOne({ dataFolder, databaseUrl: database.url, mode: 'demo', forTests: true });
  }, 60_000);
  afterAll(async () => {
    await system?.stop();
    await database?.drop();
    rmSync(dataFolder, { recursive: true, force: true });
  }, 60_000);

  it('finishes what it accepted, and ends with 0', async () => {
    const people = new People(system.url);
    const [burns] = bundledCases();
    if (!burns) throw new Error('The first case is A01');
    const worker = await people.worker(burns.ending.town);
    const send = (n: number) => worker.post<{ wishId: string }>('/api/wishes', wishForm(burns, n)).catch(() => undefined);
    const accepted = Array.from({ length: 20 }, (_, i) => send(i + 1));
    const first = await Promise.race(accepted);
    expect(first?.wishId).toBeDefined();

    const process = system.processes.get('all-in-one');
    const ended = once(process ?? fail(), 'exit') as Promise<[number | null, string | null]>;
    process?.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);

    await system.restart('all-in-one');
    const known = (await Promise.all(accepted)).filter((one) => one !== undefined).map((one) => one.wishId);
    const stored = await onDatabase(database.url, (client) =>
      client.query('SELECT id FROM intake.wish WHERE id = ANY($1::uuid[])', [known]),
    );
    expect(stored.rowCount).toBe(known.length);
  }, 90_000);
});

const fail = (): never => {
  throw new Error('The process is not there');
};
