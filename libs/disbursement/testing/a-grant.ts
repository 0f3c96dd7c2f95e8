import { randomUUID } from 'node:crypto';
import type { CashGrantedV1 } from '#contracts';
import type { Payee } from '../src/domain/grant.js';
import { contentHash } from '../src/persistence/payees.js';

export const WANJIANG = '441900005';
export const WANJIANG_POT = `charity:${WANJIANG}`;

/** An invented payee. */
export const aPayee = (change: Partial<Payee> = {}): Payee => ({
  kind: 'self', name: '测试人甲', account: '6200000000001234', bank: '测试银行', ...change,
});

/** A grant of 1,500.00 yuan from the pot of Wanjiang, signed for this payee by two people. */
export function aGrant(change: Partial<CashGrantedV1> = {}, payee: Payee = aPayee()): CashGrantedV1 {
  const grant = {
    wishId: randomUUID(),
    grantId: randomUUID(),
    town: WANJIANG,
    potId: WANJIANG_POT,
    route: 'CHARITY_CASH' as const,
    amountFen: 150_000,
    signedBy: [randomUUID(), randomUUID()],
    grantedAt: new Date().toISOString(),
    ...change,
  };
  return { contentHash: contentHash(grant, payee), ...grant };
}
