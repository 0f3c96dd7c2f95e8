import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CONTRACTS } from '#contracts';
import { openProcess, type RunningProcess, seal } from '#platform';
import { AppModule } from '../../apps/all-in-one/src/app.module.js';
import { projectRoot } from '../../deploy/local/project-root.js';
import { onDatabase, stateOf } from '../e2e/journeys/follow-a-wish.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const SCHEMAS = ['intake', 'eligibility', 'approval', 'disbursement', 'donor_pool', 'disclosure'];

/** The frozen examples travel the whole road: what a consumer cannot read shows as an unexpected dead letter. */
describe('Every consumer', () => {
  let database: FreshDatabase;
  let running: RunningProcess;
  let query: <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

  beforeAll(async () => {
    database = await freshDatabase();
    Object.assign(process.env, {
      DIANLIANG_MODE: 'demo', DATABASE_URL: database.url, SEALING_KEY: randomBytes(32).toString('base64'),
      BANK_URL: 'http://127.0.0.1:9', BANK_TOKEN: 'x', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0',
    });
    running = await openProcess(AppModule);
    const dataSource = running.app.get(DataSource);
    query = (sql, parameters) => dataSource.query(sql, parameters);
  }, 60_000);
  afterAll(async () => {
    await running?.stop();
    await database?.drop();
  });

  const rest = () =>
    eventually(
      async () => {
        const sums = SCHEMAS.map((s) => `SELECT count(*) AS n FROM ${s}.outbox o, ${s}.outbox_cursor c WHERE o.position > c.position`);
        const [row] = await query<{ n: string }>(`SELECT sum(n) AS n FROM (${sums.join(' UNION ALL ')}) q`);
        return Number(row?.n) === 0;
      },
      { failsWith: 'The road never came to rest', withinMs: 30_000 },
    );
  const aside = async () => {
    const all = SCHEMAS.map((s) => `SELECT consumer, type, code FROM ${s}.dead_letter`);
    return query<{ consumer: string; type: string; code: string }>(all.join(' UNION ALL '));
  };
  const send = (topic: string, envelope: object) =>
    query(`INSERT INTO ${topic.replace('hardship.', '').replace('-', '_')}.outbox (id, topic, key, envelope) VALUES ($1, $2, 'spec', $3)`, [
      randomUUID(), topic, JSON.stringify(envelope),
    ]);

  const examples = CONTRACTS.map((contract) => {
    const path = join(projectRoot(), 'libs/contracts/examples', `${contract.type}.json`);
    return { contract, envelope: seal(contract, JSON.parse(readFileSync(path, 'utf8')) as object, new Date()) };
  });
  const feedAll = async () => {
    for (const { contract, envelope } of examples) await send(contract.topic, envelope);
    await rest();
  };

  it('reads every frozen example, and refuses by a rule or not at all', async () => {
    await feedAll();
    const unreadable = (await aside()).filter(({ code }) => code.startsWith('platform.'));
    expect(unreadable).toEqual([]);
  }, 60_000);

  it('has one effect of each event type, though it is delivered five times', async () => {
    const before = await onDatabase(database.url, stateOf);
    for (let again = 0; again < 4; again++) await feedAll();
    expect(await onDatabase(database.url, stateOf)).toBe(before);
  }, 60_000);

  it('would show it (negative control): an example without a field is set aside for each of its consumers', async () => {
    const closed = examples.find(({ contract }) => contract.type.includes('wish-closed'));
    if (!closed) throw new Error('There is such a contract');
    const { contract, envelope } = closed;
    await send(contract.topic, { ...envelope, id: randomUUID(), subject: randomUUID(), data: { ...envelope.data, outcome: undefined } });
    await rest();
    const broken = (await aside()).filter(({ code }) => code === 'platform.broken-contract');
    expect(broken.map(({ consumer }) => consumer).sort()).toEqual(['disclosure.record-facts', 'intake.record-progress']);
  }, 60_000);
});
