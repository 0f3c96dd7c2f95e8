import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../../deploy/local/project-root.js';
import { eventually } from '../../../../test/support/eventually.js';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant, WANJIANG_POT } from '../../testing/a-grant.js';
import { BankProcess } from '../../testing/bank-process.js';

const SCRIPT = join(projectRoot(), 'dist/libs/disbursement/testing/payout-process.js');
const PATIENT = { withinMs: 45_000, everyMs: 200 };

describe('Processes that pay', () => {
  let bank: BankProcess;
  let one: ADisbursement;
  let children: ChildProcess[];

  beforeEach(async () => {
    children = [];
    bank = await BankProcess.start();
    // This process only prepares payouts; the children send them.
    one = await (await ADisbursement.start(bank.environment())).rest();
    await one.fund(WANJIANG_POT, 1_000_000_000);
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => end(child)));
    await one?.stop();
    await bank?.stop();
  });

  const end = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  /** Disbursement in a process of its own, on the same database and the same bank. */
  const startProcess = (environment: Record<string, string> = {}) => {
    const env = {
      ...process.env, ...bank.environment(), DIANLIANG_MODE: 'demo', DATABASE_URL: one.database.url, DATABASE_POOL: '8',
      SEALING_KEY: one.sealingKey, LOG_LEVEL: 'silent', PORT: '0', ...environment,
    };
    const child = spawn(process.execPath, [SCRIPT], { env, stdio: ['ignore', 'inherit', 'inherit'] });
    children.push(child);
    return child;
  };
  const killedOnceAt = (point: string) => ({
    DIANLIANG_KILL_AT: point,
    DIANLIANG_KILL_MARK: join(mkdtempSync(join(tmpdir(), 'dianliang-kill-')), 'killed'),
  });
  const countOf = async (status: string) => {
    const [row] = await one.rows<{ n: number }>('SELECT count(*)::int AS n FROM disbursement.payout WHERE status = $1', [status]);
    return row?.n ?? 0;
  };
  const prepare = (count: number) => one.grant(Array.from({ length: count }, () => aGrant()));
  const allSettled = (count: number) =>
    eventually(
      async () => {
        await one.askNow();
        return (await countOf('settled')) === count;
      },
      { failsWith: 'the payouts of the dead process were never settled', ...PATIENT },
    );

  it.each([
    { point: 'disbursement.taken', booked: 0 },
    { point: 'disbursement.sent', booked: 20 },
  ])('pay once when one is killed at $point', async ({ point, booked }) => {
    await prepare(20);
    const [, signal] = (await once(startProcess(killedOnceAt(point)), 'exit')) as [unknown, string];
    expect(signal).toBe('SIGKILL');
    expect(await countOf('sending')).toBe(20);
    expect((await bank.summary()).settled.count).toBe(booked);

    startProcess();
    await allSettled(20);

    expect(await bank.summary()).toMatchObject({ settled: { count: 20, fen: 20 * 150_000 }, repeated: 0 });
    expect(await one.pot(WANJIANG_POT)).toEqual({ balance: 1_000_000_000 - 20 * 150_000, reserved: 0 });
  }, 60_000);

  it('are not killed by that setting in production', async () => {
    await prepare(1);
    startProcess({ ...killedOnceAt('disbursement.sent'), DIANLIANG_MODE: 'production' });

    await eventually(async () => (await countOf('settled')) === 1, { failsWith: 'the payout was not settled', ...PATIENT });
  }, 60_000);

  it('never send the same payout twice, three at a time', async () => {
    await prepare(2_000);
    for (let i = 0; i < 3; i++) startProcess();

    await eventually(async () => (await countOf('settled')) === 2_000, { failsWith: 'not all were settled', ...PATIENT });

    expect(await bank.summary()).toMatchObject({ settled: { count: 2_000, fen: 2_000 * 150_000 }, repeated: 0 });
    expect(await one.rows('SELECT DISTINCT attempt FROM disbursement.payout')).toEqual([{ attempt: 1 }]);
  }, 60_000);
});
