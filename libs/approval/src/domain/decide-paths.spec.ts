import { describe, expect, it } from '@jest/globals';
import { aMetPolicy, anAssessedWish, anEmergency, aWishForAFan } from '../../testing/an-assessed-wish.js';
import type { AssessedWish } from './assessed-wish.js';
import { decidePaths } from './decide-paths.js';

const covers = (policy: string) => aMetPolicy(policy, { coversAsk: true });
const gives = (policy: string) => aMetPolicy(policy, { givesNewStatus: true });
const holds = (policy: string) => aMetPolicy(policy);
const universal = (policy: string) => aMetPolicy(policy, { surface: 'U', coversAsk: true });

const pathsOf = (wish: AssessedWish) => {
  const { main, side } = decidePaths(wish);
  return [main, ...side];
};
const cashOf = (wish: AssessedWish) =>
  Object.fromEntries(decidePaths(wish).proposals.flatMap((one) => (one.kind === 'cash' ? [[one.potId, one.amountFen]] : [])));

describe('The paths of the acceptance cases (domain.md section 9)', () => {
  it('A01: an emergency is paid 30,000 yuan by the federation of the town within 24 h; the rest waits', () => {
    const decision = decidePaths(anEmergency());

    expect([decision.main, ...decision.side]).toEqual(['FAST_TRACK']);
    expect(decision.proposals).toEqual([
      { kind: 'cash', route: 'FAST_TRACK', potId: 'charity:441900005', amountFen: 3_000_000 },
    ]);
    expect(decision).toMatchObject({ clock: 'emergency', proposedFen: 3_000_000, remainingFen: 57_000_000, referredTo: [] });
    expect(decision.dueAt).toEqual(new Date('2021-10-16T02:00:00Z'));
  });

  it('A01b, A19: a question is answered by handing over the policies that are met, universal lines aside', () => {
    const question = anAssessedWish({ category: 'N19', ask: 'information', amountFen: 0, referHome: true });

    expect(decidePaths({ ...question, met: [gives('MZ-01'), holds('YB-01'), universal('WJ-01')] })).toMatchObject({
      main: 'POLICY', side: [], proposals: [], referredTo: ['MZ-01', 'YB-01'],
    });
    expect(decidePaths({ ...question, met: [universal('WJ-01')] })).toMatchObject({ main: 'POLICY', side: [], handovers: [] });
    expect(pathsOf(question)).toEqual(['POLICY']);
  });

  it('A02: relief is paid by the town and the home place is asked', () => {
    const wish = anAssessedWish({
      town: '441900003', amountFen: 300_000, gapFen: 0, reliefPolicy: 'MZ-06', reliefFen: 300_000, met: [covers('MZ-06')],
      referHome: true,
    });

    expect(pathsOf(wish)).toEqual(['RELIEF', 'REFER_HOME']);
    expect(cashOf(wish)).toEqual({ 'relief:441900003': 300_000 });
    expect(decidePaths(wish).handovers).toEqual([{ to: 'home', department: 'home' }]);
  });

  it('A03, A07: departments give the status, the pool gives the fan', () => {
    const wish = aWishForAFan({ met: [gives('MZ-02'), holds('MZ-11'), holds('YB-01'), holds('FG-01')] });
    const decision = decidePaths(wish);

    expect([decision.main, ...decision.side]).toEqual(['POLICY', 'MATCH']);
    expect(decision.handovers).toEqual([{ to: 'department', department: 'MZ', policy: 'MZ-02' }]);
    expect(decision.proposals).toEqual([
      { kind: 'need', route: 'MATCH', valueFen: 15_000, urgent: false, bridge: false, mayPublish: true },
    ]);
  });

  it('A05: relief, four policies, and the city pays the rest because it is above the limit of a town', () => {
    const wish = anAssessedWish({
      town: '441900121', category: 'N05', amountFen: 8_000_000, reliefPolicy: 'MZ-07', reliefFen: 330_000,
      gapFen: 4_670_000, met: [gives('MZ-03'), covers('MZ-07'), covers('HS-01'), covers('YB-02'), universal('WJ-01')],
    });

    expect(pathsOf(wish)).toEqual(['RELIEF', 'POLICY', 'CHARITY_CASH']);
    expect(cashOf(wish)).toEqual({ 'relief:441900121': 330_000, 'charity:city': 4_670_000 });
    expect(decidePaths(wish).referredTo).toEqual(['MZ-03', 'HS-01', 'YB-02']);
  });

  it('A09: the emergency is paid and the rescue funds are asked beside it', () => {
    const wish = anEmergency({
      town: '441900111', amountFen: 1_800_000, reliefFen: 1_800_000, gapFen: 0,
      met: [covers('MZ-06'), covers('GA-01'), covers('WJ-03'), holds('SF-01')],
    });

    expect(pathsOf(wish)).toEqual(['FAST_TRACK', 'POLICY']);
    expect(cashOf(wish)).toEqual({ 'charity:441900111': 1_800_000 });
    expect(decidePaths(wish).referredTo).toEqual(['GA-01', 'WJ-03']);
  });

  it('A11: study costs go to the departments and what is left to the pool', () => {
    const wish = anAssessedWish({
      category: 'N04', item: 'study-costs', amountFen: 1_200_000, gapFen: 100_000, mayPublish: true, met: [covers('JY-05')],
    });

    expect(pathsOf(wish)).toEqual(['POLICY', 'MATCH']);
    expect(decidePaths(wish).proposals).toMatchObject([{ kind: 'need', valueFen: 100_000 }]);
  });

  it('A13: over the limits without any policy, a refusal is proposed with every reason', () => {
    const wish = anAssessedWish({ category: 'N08', overLimits: ['ASSETS-12', 'ASSETS-24'], met: [universal('WJ-01')] });
    const reasons = ['ASSETS-12', 'ASSETS-24', 'no-policy-met'];

    expect(decidePaths(wish)).toMatchObject({
      main: 'REJECT', side: [], reasons, proposals: [{ kind: 'refusal', route: 'REJECT', reasons }],
    });
  });

  it('A15: shelter is found at once, and the departments follow', () => {
    const wish = anAssessedWish({
      category: 'N14', ask: 'service', amountFen: 0, item: 'shelter-tonight', danger: true, mayPublish: true,
      met: [covers('YJ-01'), holds('MZ-02')],
    });

    expect(decidePaths(wish)).toMatchObject({
      main: 'FAST_TRACK', side: ['POLICY'], clock: 'emergency', referredTo: ['YJ-01'],
      proposals: [{ kind: 'need', route: 'FAST_TRACK', urgent: true }],
    });
  });

  it('A17: allowances that are held already lead nowhere, so the pool alone is asked', () => {
    expect(pathsOf(aWishForAFan({ item: 'tv-set', met: ['MZ-01', 'MZ-08', 'MZ-09', 'FG-01'].map(holds) }))).toEqual(['MATCH']);
  });
});

describe('The fast track', () => {
  it.each<[string, Partial<AssessedWish>, string]>([
    ['danger and urgent relief', {}, 'FAST_TRACK'],
    ['no danger', { danger: false }, 'RELIEF'],
    ['relief of the expenditure type', { reliefPolicy: 'MZ-07' }, 'RELIEF'],
    ['danger alone, for money', { reliefPolicy: undefined, reliefFen: 0 }, 'CHARITY_CASH'],
  ])('%s: %s', (_, change, main) => {
    expect(decidePaths(anEmergency(change)).main).toBe(main);
  });

  it.each([
    [3_000_000, 3_000_000],
    [3_000_001, 3_000_000],
    [2_999_999, 2_999_999],
  ])('takes an ask of %i fen for the need while the need is unknown, up to the limit: %i', (amountFen, paid) => {
    expect(decidePaths(anEmergency({ reliefFen: 0, amountFen })).proposedFen).toBe(paid);
  });

  it('leaves what only the pool can give to the pool', () => {
    expect(pathsOf(anEmergency({ category: 'N08', mayPublish: true }))).toEqual(['FAST_TRACK', 'MATCH']);
  });
});

describe('Charity cash', () => {
  const medical = (change: Partial<AssessedWish>) => anAssessedWish({ category: 'N05', amountFen: 9_000_000, ...change });

  it.each([
    [1, 'charity:441900005'],
    [3_000_000, 'charity:441900005'],
    [3_000_001, 'charity:city'],
  ])('pays a gap of %i fen from %s', (gapFen, potId) => {
    expect(cashOf(medical({ gapFen }))).toEqual({ [potId]: gapFen });
  });

  it('pays no gap that is not there, none above the ask, and none twice beside relief', () => {
    expect(pathsOf(medical({ gapFen: 0, met: [covers('HS-01')] }))).toEqual(['POLICY']);
    expect(cashOf(medical({ amountFen: 500, gapFen: 900 }))).toEqual({ 'charity:441900005': 500 });
    expect(cashOf(medical({ amountFen: 500, gapFen: 500, reliefPolicy: 'MZ-07', reliefFen: 200 }))).toEqual({
      'relief:441900005': 200, 'charity:441900005': 300,
    });
  });

  it('never pays a household over the limits, though a policy of a department may help it', () => {
    expect(pathsOf(medical({ overLimits: ['ASSETS-24'], met: [covers('GA-01')] }))).toEqual(['POLICY']);
    expect(pathsOf(aWishForAFan({ overLimits: ['ASSETS-24'], met: [holds('MZ-10')] }))).toEqual(['REJECT']);
  });
});

describe('The pool', () => {
  it.each<[string, Partial<AssessedWish>, string]>([
    ['goods that nothing covers', {}, 'MATCH'],
    ['goods that a policy covers in time', { coveredInKind: true, gapFen: 0, met: [covers('CL-03')] }, 'POLICY'],
    ['goods that a policy covers too late', { coveredInKind: true, bridge: true, gapFen: 0, met: [] }, 'MATCH'],
  ])('is asked for %s: %s', (_, change, main) => {
    expect(decidePaths(aWishForAFan(change)).main).toBe(main);
  });

  it.each<[string, Partial<AssessedWish>, string[]]>([
    ['too little', {}, ['gap-after-policy']],
    ['too late', { gapFen: 0, coveredInKind: true, bridge: true }, ['policy-too-slow']],
    ['too little and too late', { bridge: true }, ['gap-after-policy', 'policy-too-slow']],
  ])('is told when policy gives %s', (_, change, reasons) => {
    expect(decidePaths(aWishForAFan(change)).reasons).toEqual(reasons);
  });

  it('sees nothing of a family that did not agree: the case waits for the town office and says so', () => {
    const decision = decidePaths(aWishForAFan({ mayPublish: false }));
    expect(decision).toMatchObject({ main: 'MATCH', reasons: ['gap-after-policy', 'no-consent-to-publish'] });
    expect(decision.proposals).toMatchObject([{ mayPublish: false }]);
  });
});

describe('When nothing helps now', () => {
  const helpless = (change: Partial<AssessedWish>) => anAssessedWish({ gapFen: 0, ...change });

  it('facts that are missing are asked for, all at once, before anything is refused', () => {
    const missing = ['household.fin_pc', 'p2.age'];
    expect(decidePaths(helpless({ missing }))).toMatchObject({ main: 'RETURN', side: [], proposals: [], missing });
    expect(decidePaths(helpless({ missing, overLimits: ['ASSETS-12'] })).main).toBe('RETURN');
  });

  it('missing facts only travel with a decision that helps now', () => {
    expect(decidePaths(anAssessedWish({ missing: ['p1.age'] }))).toMatchObject({ main: 'CHARITY_CASH', side: [], missing: ['p1.age'] });
  });

  it('the home place is asked even when nothing else helps', () => {
    expect(pathsOf(helpless({ referHome: true, missing: ['p1.age'] }))).toEqual(['REFER_HOME']);
  });
});

describe('Relief without a payee', () => {
  it('is handed to the department, because a wish for goods names nobody to pay', () => {
    const decision = decidePaths(aWishForAFan({ reliefPolicy: 'MZ-06', reliefFen: 200_000, met: [covers('MZ-06')] }));
    expect([decision.main, ...decision.side]).toEqual(['POLICY', 'MATCH']);
    expect(decision).toMatchObject({ proposedFen: 0, referredTo: ['MZ-06'] });
  });
});
