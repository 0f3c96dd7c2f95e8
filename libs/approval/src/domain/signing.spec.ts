import { describe, expect, it } from '@jest/globals';
import { partOf } from './part.js';
import type { Proposal } from './decision.js';
import { contentOf, type Payee } from './signed-content.js';
import { type PartToSign, type Signer, whyNotToSign } from './signing.js';

const SUBMITTER = 'worker-1';
const HASH = 'sha256:aa';

const cash = (potId = 'charity:441900005'): Proposal => ({ kind: 'cash', route: 'CHARITY_CASH', potId, amountFen: 100 });
const need = (mayPublish = true): Proposal => ({ kind: 'need', route: 'MATCH', valueFen: 1, urgent: false, bridge: false, mayPublish });
const refusal: Proposal = { kind: 'refusal', route: 'REJECT', reasons: ['no-policy-met'] };

const aPart = (proposal: Proposal, change: Partial<PartToSign> = {}): PartToSign => ({
  ...partOf(proposal, { partId: 'part-1', wishId: 'wish-1', position: 0, submittedBy: SUBMITTER }),
  town: '441900005', signedBy: [], hasCity: false, contentHash: null, decidedRole: null, decidedAt: null, ...change,
});
const someone = (role: string, accountId = `${role}-1`): Signer => ({ accountId, roles: [role], contentHash: HASH });
const answer = (part: PartToSign, signer: Signer, standing: string | undefined = HASH) =>
  whyNotToSign(part, signer, standing)?.code ?? 'may sign';

describe('Signing', () => {
  it.each([
    ['cash', cash(), ['federation-approver', 'federation-checker', 'city-approver']],
    ['need', need(), ['town-officer', 'federation-approver']],
    ['refusal', refusal, ['town-officer', 'federation-approver']],
  ])('%s is for its roles and for no other', (_, proposal, allowed) => {
    const roles = ['federation-approver', 'federation-checker', 'city-approver', 'town-officer', 'social-worker', 'cashier', 'donor'];
    const may = roles.filter((role) => answer(aPart(proposal), someone(role)) === 'may sign');
    expect(new Set(may)).toEqual(new Set(allowed));
  });

  it.each([['cash', cash()], ['need', need()], ['refusal', refusal]])('%s is never for whoever registered the wish', (_, proposal) => {
    expect(answer(aPart(proposal), someone('federation-approver', SUBMITTER))).toBe('approval.own-case');
  });

  it('is once for each person, whatever roles that person has', () => {
    const part = aPart(cash(), { signedBy: ['both-1'] });
    expect(answer(part, { accountId: 'both-1', roles: ['federation-checker', 'city-approver'], contentHash: HASH })).toBe('approval.already-signed');
    expect(answer(part, someone('federation-approver'))).toBe('may sign');
  });

  it.each([
    ['another content than was seen', HASH, 'sha256:bb', null, 'approval.content-changed'],
    ['another content than was signed first', HASH, HASH, 'sha256:bb', 'approval.content-changed'],
    ['nobody to pay', HASH, undefined, null, 'approval.payee-missing'],
    ['the same content', HASH, HASH, HASH, 'may sign'],
  ])('is bound to what was shown: %s', (_, seen, standing, first, code) => {
    const why = whyNotToSign(aPart(cash(), { contentHash: first }), { ...someone('federation-checker'), contentHash: seen }, standing);
    expect(why?.code ?? 'may sign').toBe(code);
  });

  it('above the limit of a town, one of the two is the city\'s', () => {
    const fresh = aPart(cash('charity:city'));
    const half = { ...fresh, signedBy: ['federation-approver-1'] };
    expect(answer(fresh, someone('federation-approver'))).toBe('may sign');
    expect(answer(half, someone('federation-checker'))).toBe('approval.city-signature-needed');
    expect(answer(half, someone('city-approver'))).toBe('may sign');
    expect(answer({ ...half, hasCity: true }, someone('federation-checker'))).toBe('may sign');
  });

  it('is over once a case is decided, and says in which role and when, not who', () => {
    const decidedAt = new Date('2021-10-15T06:03:00Z');
    const part = aPart(cash(), { status: 'granted', signedBy: ['a', 'b'], decidedRole: 'federation-checker', decidedAt });
    const why = whyNotToSign(part, someone('city-approver'), HASH);
    expect(why?.code).toBe('approval.case-already-decided');
    expect(why?.params).toEqual({ status: 'granted', role: 'federation-checker', at: '2021-10-15T06:03:00.000Z' });
    expect(why?.words.zh).toBe('此案已由慈善会复核人于 2021-10-15 14:03 处理');
  });

  it('waits for a family that did not agree to be shown', () => {
    expect(answer(aPart(need(false)), someone('town-officer'))).toBe('approval.no-consent-to-publish');
  });
});

describe('What is signed', () => {
  const payee: Payee = { kind: 'self', name: '演示甲', account: '6200 0017', bank: '演示银行' };
  const shown = { town: '441900005', item: 'electric-fan', quantity: 1, ageBand: '60-79', neededBy: '2021-11-15' };

  it('is wish, grant, pot, amount, purpose and payee for cash, word for word', () => {
    expect(contentOf(aPart(cash()), shown, payee)).toBe(
      '["wish-1","part-1","charity:441900005",100,"CHARITY_CASH","self","演示甲","6200 0017","演示银行"]',
    );
    expect(contentOf(aPart(cash()), shown, undefined)).toBeUndefined();
  });

  it.each([
    ['account', { account: '6200 0018' }], ['name', { name: '演示乙' }], ['bank', { bank: '别的银行' }], ['kind', { kind: 'hospital' as const }],
  ])('changes with the %s of the payee', (_, change) => {
    expect(contentOf(aPart(cash()), shown, { ...payee, ...change })).not.toBe(contentOf(aPart(cash()), shown, payee));
  });

  it.each([
    ['item', { item: 'fridge' }], ['quantity', { quantity: 2 }], ['town', { town: '441900003' }], ['age band', { ageBand: '80+' }],
    ['day', { neededBy: '2021-11-16' }],
  ])('changes with the %s of a need', (_, change) => {
    expect(contentOf(aPart(need()), { ...shown, ...change }, undefined)).not.toBe(contentOf(aPart(need()), shown, undefined));
  });

  it('is the reasons for a refusal', () => {
    expect(contentOf(aPart(refusal), shown, undefined)).toBe('["wish-1","part-1","no-policy-met"]');
  });
});
