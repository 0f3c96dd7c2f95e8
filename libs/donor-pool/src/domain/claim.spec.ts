import { describe, expect, it } from '@jest/globals';
import { Claim } from './claim.js';

const at = new Date('2026-11-22T02:00:00Z');
const after = (hours: number, ms = 0) => new Date(at.getTime() + hours * 3_600_000 + ms);

function aClaim(...steps: ('deliver' | 'receive' | 'release')[]): Claim {
  const claim = Claim.reserve(
    {
      claimId: 'claim-1', needId: 'need-1', wishId: 'wish-1', town: '441900121', memberId: 'member-1', offerId: 'offer-1',
      quantity: 2, claimedBy: 'account-1',
    },
    at,
  );
  for (const step of steps) {
    if (step === 'deliver') claim.deliver('member-1', after(1));
    if (step === 'receive') claim.confirmReceipt('worker-1', after(2));
    if (step === 'release') claim.release('member-1', after(1));
  }
  return claim;
}

const ids = { wishId: 'wish-1', needId: 'need-1', memberId: 'member-1', claimId: 'claim-1' };

describe('A claim', () => {
  it('is reserved for 72 hours', () => {
    const claim = aClaim();

    expect(claim.snapshot()).toMatchObject({ status: 'reserved', expiresAt: new Date('2026-11-25T02:00:00Z') });
    expect(claim.pullEvents()).toEqual([{ kind: 'need-claimed', ...ids, quantity: 2, at }]);
  });

  it('is delivered by its member and received by the worker', () => {
    const claim = aClaim('deliver', 'receive');

    expect(claim.snapshot()).toMatchObject({ status: 'received', deliveredAt: after(1), receivedAt: after(2), receivedBy: 'worker-1' });
    expect(claim.pullEvents().map((event) => event.kind)).toEqual(['need-claimed', 'need-delivered']);
  });

  it('is let go by its member', () => {
    const claim = aClaim('release');

    expect(claim.snapshot()).toMatchObject({ status: 'released', releaseReason: 'by-member' });
    expect(claim.pullEvents()).toContainEqual({ kind: 'claim-released', ...ids, reason: 'by-member', at: after(1) });
  });

  it.each([
    { now: after(72, -1), status: 'reserved' },
    { now: after(72), status: 'released' },
  ])('is $status for the worker that looks at $now', ({ now, status }) => {
    const claim = aClaim();

    claim.expire(now);

    expect(claim.snapshot().status).toBe(status);
  });

  it.each(['delivered', 'received', 'released'] as const)('does not expire once it is %s', (status) => {
    const claim = { delivered: aClaim('deliver'), received: aClaim('deliver', 'receive'), released: aClaim('release') }[status];
    claim.pullEvents();

    claim.expire(after(1_000));

    expect(claim.snapshot().status).toBe(status);
    expect(claim.pullEvents()).toEqual([]);
  });

  it.each([
    { act: 'delivery by another member', run: () => aClaim().deliver('member-2', at), code: 'donor-pool.not-your-claim' },
    { act: 'release by another member', run: () => aClaim().release('member-2', at), code: 'donor-pool.not-your-claim' },
    { act: 'a second delivery', run: () => aClaim('deliver', 'deliver'), code: 'donor-pool.claim-has-moved-on' },
    { act: 'release after delivery', run: () => aClaim('deliver', 'release'), code: 'donor-pool.claim-has-moved-on' },
    { act: 'receipt before delivery', run: () => aClaim('receive'), code: 'donor-pool.claim-not-delivered' },
    { act: 'a second receipt', run: () => aClaim('deliver', 'receive', 'receive'), code: 'donor-pool.claim-has-moved-on' },
    { act: 'receipt after release', run: () => aClaim('release', 'receive'), code: 'donor-pool.claim-has-moved-on' },
  ])('refuses $act', ({ run, code }) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});
