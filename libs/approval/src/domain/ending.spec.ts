import { describe, expect, it } from '@jest/globals';
import { type CaseState, endingOf } from './ending.js';

const home = (answer: CaseState['referrals'][number]['answer']) => ({ to: 'home' as const, answer });
const department = (answer: CaseState['referrals'][number]['answer']) => ({ to: 'department' as const, answer });
const aCase = (change: Partial<CaseState>): CaseState => ({ status: 'open', ask: 'cash', parts: [], referrals: [], ...change });

describe('A case', () => {
  it.each<[string, Partial<CaseState>, string]>([
    ['all is paid and met', { parts: ['paid', 'met'] }, 'helped'],
    ['one part helped and the other was refused', { parts: ['paid', 'refused'] }, 'helped'],
    ['a person refused', { parts: ['refused'] }, 'refused'],
    ['a person refused what a department also has', { parts: ['refused'], referrals: [department(null)] }, 'refused'],
    ['a question was answered', { ask: 'information' }, 'informed'],
    ['a question was handed over', { ask: 'information', referrals: [department(null)] }, 'informed'],
    ['departments have it', { referrals: [department(null), department('granted')] }, 'referred'],
    ['the home place answered', { parts: ['paid'], referrals: [home('refused')] }, 'helped'],
    ['what was withdrawn no longer counts', { parts: ['withdrawn', 'paid'] }, 'helped'],
  ])('ends when %s', (_, state, outcome) => {
    expect(endingOf(aCase(state))).toBe(outcome);
  });

  it.each<[string, Partial<CaseState>]>([
    ['a part waits for a signature', { parts: ['paid', 'open'] }],
    ['a part waits for consent', { parts: ['waiting'] }],
    ['money is on its way', { parts: ['granted'] }],
    ['a need is on the board', { parts: ['opened'] }],
    ['the bank sent money back', { parts: ['paid', 'returned'] }],
    ['the home place has not answered', { parts: ['paid'], referrals: [home(null)] }],
    ['the home place is at it', { parts: ['paid'], referrals: [home('in-progress')] }],
    ['a department is on record as being at it', { referrals: [department('in-progress')] }],
    ['only facts are waited for', {}],
    ['all that was proposed was withdrawn', { parts: ['withdrawn'] }],
    ['it was returned to the family', { status: 'returned', parts: ['paid'] }],
    ['it ended before', { status: 'closed', parts: ['paid'] }],
  ])('goes on while %s', (_, state) => {
    expect(endingOf(aCase(state))).toBeUndefined();
  });
});
