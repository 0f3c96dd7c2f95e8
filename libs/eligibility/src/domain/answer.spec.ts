import { describe, expect, it } from '@jest/globals';
import { aHousehold } from '../../testing/a-household.js';
import { answerOf, assess, bundledCatalogue } from './index.js';

const answerTo = (...[parts]: Parameters<typeof aHousehold>) =>
  answerOf(assess(bundledCatalogue, aHousehold(parts), '2021-06-30'));

describe('A short answer', () => {
  it('lists who meets a policy, each, in the order of the members, with what each is paid', () => {
    const old = { age: 75, own_income: false, supporter: 'none' };
    const { met, amounts, conditional } = answerTo({ members: [old, {}, old] });

    expect(met['MZ-02']).toEqual(['p1', 'p3']);
    expect({ ...amounts['MZ-02'] }).toEqual({ p1: 176_000, p3: 176_000 });
    expect(conditional['MZ-02']).toBeUndefined();
    expect(conditional['YB-01']).toEqual(['p1', 'p3']);
    expect(met['YB-01']).toEqual(['p1', 'p3']);
  });

  it('says what is not known and asked for, and leaves out what is not met', () => {
    const { met, unknown, missing } = answerTo({
      household: { income_pcpm: 100, fin_pc: null },
      members: [{}],
    });

    expect(unknown).toMatchObject({ 'MZ-01': ['household'], 'MZ-03': ['household'] });
    expect(met['MZ-01']).toBeUndefined();
    expect(met['MZ-02'] ?? unknown['MZ-02']).toBeUndefined();
    expect(missing).toEqual(['household.fin_pc']);
  });

  it('pays a member of any reference', () => {
    const old = { ref: '__proto__', age: 75, own_income: false, supporter: 'none' };
    const { amounts } = answerTo({ members: [old] });

    expect(JSON.stringify(amounts['MZ-02'])).toBe('{"__proto__":176000}');
  });
});
