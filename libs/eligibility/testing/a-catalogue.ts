import { say } from '#kernel';
import type { Condition } from '../src/domain/conditions.js';
import type { Catalogue, Policy } from '../src/domain/index.js';

const NO_WORDS = say('', '');
const basis = [{ document: 'test', mark: 'official' }] as const;

/** A policy about persons that pays nothing, unless changed. */
export const aPolicy = (code: string, when: Condition, change: Partial<Policy> = {}): Policy => ({
  code,
  name: NO_WORDS,
  department: 'MZ',
  target: NO_WORDS,
  scope: 'person',
  surface: 'always',
  covers: [],
  documents: [],
  basis,
  when,
  benefit: { kind: 'service', every: 'once', words: NO_WORDS },
  usualDays: 1,
  ...change,
});

/** Parameter A is 2; parameter B is 1 until June 2021 and 0.5 from July on. Policies that give a status are the first pass. */
export const aCatalogue = (...policies: Policy[]): Catalogue => ({
  version: 'test',
  parameters: [
    {
      name: 'A',
      words: NO_WORDS,
      unit: 'none',
      values: [{ value: '2', from: '2021-01-01', to: null, basis }],
    },
    {
      name: 'B',
      words: NO_WORDS,
      unit: 'none',
      values: [
        { value: '1', from: '2021-01-01', to: '2021-06-30', basis },
        { value: '0.5', from: '2021-07-01', to: null, basis },
      ],
    },
  ],
  policies,
  firstPass: policies.filter(({ grants }) => grants !== undefined).map(({ code }) => code),
});
