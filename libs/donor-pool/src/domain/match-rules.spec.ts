import { describe, expect, it } from '@jest/globals';
import { aNeed, anOffer, HOUJIE, HUMEN } from '../../testing/needs.js';
import { brokenRules, fits, type NeedToMatch, type Offer } from './match-rules.js';

const TODAY = '2026-11-22';

interface Case {
  readonly when: string;
  readonly need?: Partial<NeedToMatch>;
  readonly offer?: Partial<Offer>;
  readonly broken: number[];
}

const CASES: Case[] = [
  { when: 'everything fits', broken: [] },
  { when: '1: the offer is for another category', offer: { categories: ['N01'] }, broken: [1] },
  { when: '1: this resource cannot meet the category', offer: { resource: 'R07' }, broken: [1] },
  { when: '1: help with papers is met by the social worker', need: { category: 'N19' }, offer: { categories: ['N19'] }, broken: [1] },
  { when: '1: the very thing is named', offer: { items: ['electric-fan'] }, broken: [] },
  { when: '1: only another thing is given', offer: { items: ['fridge'] }, broken: [1] },
  { when: '2: a resource of Humen, a wish in Houjie (K2)', need: { town: HOUJIE }, broken: [2] },
  { when: '2: a resource of the city, a wish in Houjie', need: { town: HOUJIE }, offer: { level: 'city', towns: [] }, broken: [] },
  { when: '2: a member of two towns', need: { town: HOUJIE }, offer: { towns: [HUMEN, HOUJIE] }, broken: [] },
  { when: '3: just enough is left', need: { openQuantity: 10 }, broken: [] },
  { when: '3: one too few is left', need: { openQuantity: 11 }, broken: [3] },
  { when: '3: worth just what is given', need: { unitValueFen: 20_000 }, broken: [] },
  { when: '3: worth one fen more', need: { unitValueFen: 20_001 }, broken: [3] },
  { when: '4: usable from the day it is needed', offer: { validFrom: '2026-11-30' }, broken: [] },
  { when: '4: usable a day later', offer: { validFrom: '2026-12-01' }, broken: [4] },
  { when: '4: over at the end of today', offer: { validTo: TODAY }, broken: [] },
  { when: '4: over since yesterday', offer: { validTo: '2026-11-21' }, broken: [4] },
  { when: '5: for elders, to an elder', offer: { conditions: ['elders-only'] }, broken: [] },
  { when: '5: for elders, to an adult', need: { ageBand: '18-59' }, offer: { conditions: ['elders-only'] }, broken: [5] },
  { when: '5: for minors, to a minor', need: { ageBand: '12-17' }, offer: { conditions: ['minors-only'] }, broken: [] },
  { when: '5: for emergencies, and it is one', need: { urgent: true }, offer: { conditions: ['urgent-only'] }, broken: [] },
  { when: '5: for emergencies, and it is none', offer: { conditions: ['urgent-only'] }, broken: [5] },
  { when: '5: against advertising (K6)', offer: { conditions: ['advertising'] }, broken: [5] },
  { when: '5: a word that is inherited, not listed', offer: { conditions: ['toString'] }, broken: [5] },
  { when: '7: a used fan', offer: { resource: 'R03' }, broken: [] },
  {
    when: '7: used diapers', need: { category: 'N01', item: 'diapers' }, offer: { resource: 'R03', categories: ['N01'] },
    broken: [7],
  },
  {
    when: '8: a volunteer with an elder', need: { category: 'N16' }, offer: { resource: 'R06', categories: ['N16'] }, broken: [],
  },
  {
    when: '8: an unchecked volunteer with a minor', need: { category: 'N16', ageBand: '6-11' },
    offer: { resource: 'R06', categories: ['N16'] }, broken: [8],
  },
  {
    when: '8: a checked volunteer with a minor', need: { category: 'N16', ageBand: '6-11' },
    offer: { resource: 'R06', categories: ['N16'], conditions: ['checked-for-minors'] }, broken: [],
  },
  { when: '9: nothing is open any more', need: { openQuantity: 0 }, broken: [9] },
  { when: 'several fail: all of them are named', need: { town: HOUJIE, openQuantity: 99 }, broken: [2, 3] },
];

describe('The hard rules of a match', () => {
  it.each(CASES)('$when -> $broken', ({ need, offer, broken }) => {
    expect(brokenRules(aNeed(need), anOffer(offer), TODAY)).toEqual(broken);
    expect(fits(aNeed(need), anOffer(offer), TODAY)).toBe(broken.length === 0);
  });
});
