import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WishAssessedV1, WishRegisteredV1 } from '#contracts';
import { type BundledCase, bundledCases } from '../../testing/bundled-cases.js';
import { aRegisteredWish, EligibilityProcess, wishRegistered } from '../../testing/eligibility-process.js';

const burns = bundledCases[0] as BundledCase;
const zhang = bundledCases[2] as BundledCase;
const zeng = bundledCases.find((one) => one.id.startsWith('A13')) as BundledCase;

const forBurns = (judgedOn: string, change: Partial<WishRegisteredV1> = {}): WishRegisteredV1 =>
  aRegisteredWish({
    category: 'N13',
    amountFen: 60_000_000,
    danger: true,
    neededBy: '2021-11-15',
    judgedOn,
    ...change,
  });

describe('Assessing a wish', () => {
  let process: EligibilityProcess;

  beforeAll(async () => {
    process = await EligibilityProcess.start();
  });
  afterAll(() => process?.stop());

  const sealFacts = (wishId: string, { household, members, event }: BundledCase) =>
    process.sealFacts({ wishId, content: { household, members, event } });
  const register = (...wishes: WishRegisteredV1[]) => process.deliver(wishes.map(wishRegistered));
  const assessed = async (wishId: string) => {
    const rows = await process.rows<{ envelope: string }>(
      'SELECT envelope FROM eligibility.outbox WHERE key = $1',
      [wishId],
    );
    return rows.map((row) => (JSON.parse(row.envelope) as { data: WishAssessedV1 }).data);
  };

  it('finds urgent relief for the burns case and leaves the rest as the gap', async () => {
    const wish = forBurns(burns.decisionDate);
    await sealFacts(wish.wishId, burns);
    await register(wish);
    const [event] = await assessed(wish.wishId);
    expect(event).toMatchObject({
      reliefPolicy: 'MZ-06',
      reliefFen: 3_000_000,
      gapFen: 57_000_000,
      referHome: false,
      overLimits: [],
      missing: [],
    });
    expect(event?.met.map((one) => one.policy)).toEqual(['MZ-06', 'WJ-01']);
  });

  it('sees that a newcomer from another city likely fits at home', async () => {
    const wish = forBurns(zhang.decisionDate, { amountFen: 300_000 });
    await sealFacts(wish.wishId, zhang);
    await register(wish);
    expect((await assessed(wish.wishId))[0]).toMatchObject({
      referHome: true,
      reliefFen: 300_000,
      gapFen: 0,
    });
  });

  it('names the asset limits that are exceeded', async () => {
    const wish = forBurns(zeng.decisionDate, { category: 'N08', amountFen: 2_000_000, danger: false });
    await sealFacts(wish.wishId, zeng);
    await register(wish);
    expect((await assessed(wish.wishId))[0]).toMatchObject({
      overLimits: ['ASSETS-12', 'ASSETS-24'],
      met: [],
      referHome: false,
    });
  });

  it('assesses a batch in one go, and each wish once however often it is delivered', async () => {
    const wishes = bundledCases.map((one) => ({
      one,
      wish: forBurns(one.decisionDate, { neededBy: '2021-12-31' }),
    }));
    for (const { one, wish } of wishes) await sealFacts(wish.wishId, one);
    const events = wishes.map(({ wish }) => wishRegistered(wish));
    const outcomes = await Promise.all([process.deliver(events), process.deliver(events)]);
    expect(outcomes.reduce((sum, one) => sum + one.handled, 0)).toBe(13);
    for (const { wish } of wishes) expect(await assessed(wish.wishId)).toHaveLength(1);
  });

  it('keeps nothing of a batch in which one wish cannot be judged', async () => {
    const [good, bad] = [forBurns(burns.decisionDate), forBurns(burns.decisionDate)];
    await sealFacts(good.wishId, burns);
    await expect(register(good, bad)).rejects.toMatchObject({ code: 'eligibility.facts-missing' });
    expect(await assessed(good.wishId)).toEqual([]);
  });

  it('refuses a day for which the city has set no values', async () => {
    const wish = forBurns('2018-05-01');
    await sealFacts(wish.wishId, burns);
    await expect(register(wish)).rejects.toMatchObject({ code: 'facts.household-refused' });
  });
});
