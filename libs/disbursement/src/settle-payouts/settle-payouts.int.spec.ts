import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CashGrantedV1 } from '#contracts';
import { UnitOfWork } from '#platform';
import { eventually } from '../../../../test/support/eventually.js';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant, aPayee, WANJIANG_POT } from '../../testing/a-grant.js';
import { BankProcess } from '../../testing/bank-process.js';

describe('Settling payouts with a bank', () => {
  let bank: BankProcess;
  let one: ADisbursement;

  beforeAll(async () => {
    bank = await BankProcess.start();
    one = await ADisbursement.start(bank.environment());
    await one.fund(WANJIANG_POT, 1_000_000_000);
  });
  afterAll(async () => {
    await one?.stop();
    await bank?.stop();
  });
  afterEach(() => bank.beKind());

  /** Grants one payout; tells what stood in the pot before. */
  const grantOne = async (change: Partial<CashGrantedV1> = {}) => {
    const grant = aGrant(change);
    const before = await one.pot(grant.potId);
    await one.grant([grant]);
    return { grant, before };
  };
  const settledInBook = async () => (await bank.summary()).settled;
  const becomesWhenAsked = (grant: CashGrantedV1, status: string) =>
    eventually(
      async () => {
        await one.askNow();
        return (await one.statusOf(grant)) === status;
      },
      { failsWith: `the bank was asked and the payout did not become ${status}`, withinMs: 15_000, everyMs: 200 },
    );

  it('pays, and the ledger says so', async () => {
    const paidBefore = await settledInBook();
    const { grant, before } = await grantOne();
    await one.becomes(grant, 'settled');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'settled']);
    expect(await one.pot(WANJIANG_POT)).toEqual({ balance: before.balance - 150_000, reserved: before.reserved });
    expect((await settledInBook()).fen - paidBefore.fen).toBe(150_000);
  });

  it('puts the money back when the bank refuses, with its reason', async () => {
    await bank.mood('reject', { code: 'name-mismatch' });
    const { grant, before } = await grantOne();
    await one.becomes(grant, 'returned');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'returned']);
    expect(await one.pot(WANJIANG_POT)).toEqual(before);
  });

  it('pays a grant that was signed again after the bank had refused it', async () => {
    await bank.mood('reject', { code: 'account-closed', times: 1 });
    const { grant } = await grantOne();
    await one.becomes(grant, 'returned');
    await one.deliver({ ...grant, grantedAt: new Date(Date.now() + 1_000).toISOString() });
    await one.becomes(grant, 'settled');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'returned', 'prepared', 'settled']);
  });

  it('does not know after a silence, says so once, and believes only the answer to a question', async () => {
    await bank.mood('timeout-then-settle', { times: 1 });
    const { grant } = await grantOne();
    await one.becomes(grant, 'unknown');
    await becomesWhenAsked(grant, 'settled');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'unknown', 'settled']);
    expect((await bank.summary()).repeated).toBe(0);
  });

  it('sends again only what the bank never received, under the same reference', async () => {
    const repeatedBefore = (await bank.summary()).repeated;
    await bank.mood('timeout-then-nothing', { times: 1 });
    const { grant } = await grantOne();
    await one.becomes(grant, 'unknown');
    const [before] = await one.rows('SELECT reference, attempt FROM disbursement.payout WHERE grant_id = $1', [grant.grantId]);
    await becomesWhenAsked(grant, 'settled');
    const [after] = await one.rows('SELECT reference, attempt FROM disbursement.payout WHERE grant_id = $1', [grant.grantId]);

    expect(after).toEqual({ reference: before?.['reference'], attempt: 2 });
    expect((await bank.book()).filter((line) => line.reference === after?.['reference'])).toHaveLength(1);
    expect((await bank.summary()).repeated).toBe(repeatedBefore);
  });

  it('waits while the bank says pending', async () => {
    await bank.mood('pending-then-settle');
    const { grant, before } = await grantOne();
    await one.becomes(grant, 'pending');
    expect((await one.pot(WANJIANG_POT)).reserved).toBe(before.reserved + 150_000);
    await becomesWhenAsked(grant, 'settled');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'settled']);
  });

  it('takes back what the bank returns days later', async () => {
    await bank.mood('return-later', { code: 'account-frozen' });
    const { grant, before } = await grantOne();
    await one.becomes(grant, 'settled');
    await becomesWhenAsked(grant, 'returned');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'settled', 'returned']);
    expect(await one.pot(WANJIANG_POT)).toEqual(before);
  });

  it('loses nothing while the bank is down', async () => {
    await bank.die();
    const { grant } = await grantOne();
    await one.becomes(grant, 'unknown');
    await bank.reopen();
    await becomesWhenAsked(grant, 'settled');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'unknown', 'settled']);
  });

  it('does not pay a payee that changed between the reservation and the sending', async () => {
    const grant = aGrant();
    const paidBefore = await settledInBook();
    // Both become visible in one moment, so that no worker can be faster than the change.
    await one.process.app.get(UnitOfWork).run(async () => {
      await one.grant([grant]);
      await one.sealPayees([grant], () => aPayee({ account: '6200000000009999' }));
    });
    await one.becomes(grant, 'held');

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared', 'held']);
    expect(await settledInBook()).toEqual(paidBefore);
  });
});
