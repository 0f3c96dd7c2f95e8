import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bundledCases } from '../../deploy/demo/bundled-cases.js';
import { differences } from '../../deploy/demo/compare-ending.js';
import { People } from '../../deploy/demo/people.js';
import { playCase } from '../../deploy/demo/play-case.js';
import type { Launched, LaunchOptions } from '../../deploy/local/launch.js';
import { startAllInOne } from '../../deploy/local/start-all-in-one.js';
import { startServices } from '../../deploy/local/start-services.js';
import { onDatabase } from '../e2e/journeys/follow-a-wish.js';
import { describeUnless } from '../support/describe-with-kafka.js';
import { eventually } from '../support/eventually.js';
import { kafkaForTests, type TestKafka, whyNoKafka } from '../support/kafka.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

/**
 * A process is ended by SIGKILL at the very place where it hurts most, once; it is started again, and the
 * burns case must still end paid, and paid once, by our ledger and by the bank's own book.
 */
const POINTS = [
  ['after the commit, before publishing, in intake', 'relay.committed:intake', 'intake'],
  ['after publishing, before the cursor is moved, in intake', 'relay.published:intake', 'intake'],
  ['after the commit, before publishing, in approval', 'relay.committed:approval', 'approval'],
  ['after publishing, before the cursor is moved, in approval', 'relay.published:approval', 'approval'],
  ['after a payout was taken, before the bank was called', 'disbursement.taken', 'disbursement'],
  ['after the bank paid, before that was written down', 'disbursement.sent', 'disbursement'],
  ['after publishing, before the cursor is moved, in disbursement', 'relay.published:disbursement', 'disbursement'],
] as const;

let system: Launched | undefined;
let database: FreshDatabase | undefined;
let kafka: TestKafka | undefined;
let dataFolder = '';

afterEach(async () => {
  await system?.stop();
  await kafka?.stop();
  await database?.drop();
  rmSync(dataFolder, { recursive: true, force: true });
}, 60_000);

async function survives(shape: 'all-in-one' | 'services', point: string, service: string): Promise<void> {
  dataFolder = mkdtempSync(join(tmpdir(), 'dianliang-kill-'));
  database = await freshDatabase();
  const mark = join(dataFolder, 'killed');
  const name = shape === 'all-in-one' ? 'all-in-one' : service;
  const settings = {
    dataFolder, databaseUrl: database.url, mode: 'demo' as const, forTests: true,
    env: { DIANLIANG_KILL_AT: point, DIANLIANG_KILL_MARK: mark },
    onUnexpectedExit: (ended: string) => void (ended === name && system?.restart(name)),
  };
  system = shape === 'all-in-one' ? await startAllInOne(settings) : await startOnKafka(settings);

  const [burns] = bundledCases();
  if (!burns) throw new Error('The first case is A01');
  const played = await playCase(burns, new People(system.url), 1, () => undefined);

  expect(existsSync(mark)).toBe(true);
  expect(differences(burns, played)).toEqual([]);
  const { url } = database;
  const settled = await onDatabase(url, (client) =>
    client.query(`SELECT 1 FROM disbursement.outbox WHERE envelope LIKE '%payout-settled%'`),
  );
  expect(settled.rowCount).toBe(1);
  const people = new People(system.url);
  await eventually(
    async () => (await (await people.cashier()).get<{ ok: boolean }>('/api/ledger/check')).ok,
    { failsWith: 'The ledger and the bank disagree' },
  );
}

describe('A wish is paid once though the one process is killed (all-in-one)', () => {
  it.each(POINTS)('%s', (_, point, service) => survives('all-in-one', point, service), 120_000);
});

/** A broker of its own: what one test left in its topics must not reach the next. */
async function startOnKafka(settings: LaunchOptions): Promise<Launched> {
  const started = await kafkaForTests();
  if ('skipped' in started) throw new Error(started.skipped);
  kafka = started;
  return startServices({ ...settings, brokers: started.brokers, rolePrefix: `k${process.pid}_${Date.now().toString(36)}_` });
}

const IN_SERVICES = ['relay.committed:approval', 'relay.published:approval', 'disbursement.sent'];

describeUnless(await whyNoKafka(), 'A wish is paid once though a service is killed (services over Kafka)', () => {
  it.each(POINTS.filter(([, point]) => IN_SERVICES.includes(point)))(
    '%s',
    (_, point, service) => survives('services', point, service),
    180_000,
  );
});
