import { randomUUID } from 'node:crypto';
import type { AssessedWish, MetPolicy } from '../src/domain/assessed-wish.js';

/** Shanghai 10:00 on 15 October 2021. */
export const REGISTERED_AT = new Date('2021-10-15T02:00:00Z');

/** A wish for 1,000 yuan of emergency cash in Wanjiang that no policy covers. */
export const anAssessedWish = (change: Partial<AssessedWish> = {}): AssessedWish => ({
  wishId: randomUUID(),
  assessmentId: randomUUID(),
  town: '441900005',
  category: 'N13',
  ask: 'cash',
  amountFen: 100_000,
  item: 'other',
  quantity: 1,
  neededBy: '2021-11-15',
  danger: false,
  mayPublish: false,
  ageBand: '18-59',
  submittedBy: randomUUID(),
  registeredAt: REGISTERED_AT,
  assessedAt: new Date('2021-10-15T02:00:01Z'),
  judgedOn: '2021-10-15',
  catalogueVersion: '2021.1',
  met: [],
  missing: [],
  reliefFen: 0,
  gapFen: change.ask === 'cash' || change.ask === undefined ? (change.amountFen ?? 100_000) : 0,
  coveredInKind: false,
  bridge: false,
  referHome: false,
  overLimits: [],
  ...change,
});

/** A fan: goods that the family agreed to show. */
export const aWishForAFan = (change: Partial<AssessedWish> = {}): AssessedWish =>
  anAssessedWish({
    category: 'N02', ask: 'goods', amountFen: 15_000, gapFen: 15_000, item: 'electric-fan', mayPublish: true,
    ageBand: '60-79', ...change,
  });

/** Urgent relief is met and a life is in danger: the case of the burns, in fen. */
export const anEmergency = (change: Partial<AssessedWish> = {}): AssessedWish =>
  anAssessedWish({
    danger: true, amountFen: 60_000_000, reliefPolicy: 'MZ-06', reliefFen: 3_000_000, gapFen: 57_000_000,
    met: [aMetPolicy('MZ-06', { coversAsk: true }), aMetPolicy('WJ-01', { surface: 'U' })], ...change,
  });

export const aMetPolicy = (policy: string, change: Partial<MetPolicy> = {}): MetPolicy => ({
  policy, refs: ['household'], conditional: false, givesNewStatus: false, coversAsk: false, surface: 'S', monthly: false,
  ...change,
});
