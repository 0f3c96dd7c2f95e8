import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { OpenDemoPots } from './open-demo-pots.js';

describe('The pots of a demo', () => {
  let one: ADisbursement;
  beforeAll(async () => {
    one = await ADisbursement.start({ DIANLIANG_MODE: 'demo' });
  });
  afterAll(() => one.stop());

  it('are filled once through the ledger, however many processes start', async () => {
    const open = one.process.app.get(OpenDemoPots);
    await Promise.all([open.onApplicationBootstrap(), open.onApplicationBootstrap(), open.onApplicationBootstrap()]);

    const [count] = await one.rows('SELECT count(*)::int AS n FROM disbursement.ledger_transaction');
    expect(count).toEqual({ n: 67 });
    expect(await one.pot('charity:city')).toEqual({ balance: 5_000_000_000, reserved: 0 });
  });

  it('stay empty in production', async () => {
    const production = await ADisbursement.start();
    const [sum] = await production.rows('SELECT sum(balance_fen)::int AS fen FROM disbursement.pot');
    await production.stop();
    expect(sum).toEqual({ fen: 0 });
  });
});
