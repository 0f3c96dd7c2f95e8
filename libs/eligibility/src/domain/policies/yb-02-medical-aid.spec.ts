import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('YB-02', { 'person.status': ['dibao'], 'person.med_oop': 500 }, [
  ['on Dibao with a bill', {}, 'met'],
  ['no own payment', { 'person.med_oop': 0 }, 'not-met'],
  ['one fen of own payment', { 'person.med_oop': 0.01 }, 'met'],
  ['not insured', { 'person.med_ins': 'none' }, 'not-met'],
  ['insurance not known', { 'person.med_ins': null }, 'unknown'],
  ['no status and a small bill', { 'person.status': [] }, 'not-met'],
  [
    'spending on 60% of the income',
    {
      'person.status': [],
      'household.income_12m': 100000,
      'household.income_pcpm': 4000,
      'person.med_oop': 60000,
    },
    'met',
  ],
  [
    'a fen below 60% of the income',
    {
      'person.status': [],
      'household.income_12m': 100000,
      'household.income_pcpm': 4000,
      'person.med_oop': 59999.99,
    },
    'not-met',
  ],
  [
    'spending on the insurance line',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'person.med_oop': 35000,
    },
    'not-met',
  ],
  [
    'a fen above the insurance line',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'person.med_oop': 35000.01,
    },
    'met',
  ],
  [
    'income on four times the line',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4400,
      'person.med_oop': 50000,
    },
    'not-met',
  ],
  [
    'assets on forty-eight times the line',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'household.fin_pc': 52800,
      'person.med_oop': 50000,
    },
    'not-met',
  ],
  [
    'assets a fen below',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'household.fin_pc': 52799.99,
      'person.med_oop': 50000,
    },
    'met',
  ],
  [
    'permit and sixty insured months',
    {
      'person.hukou': 'CN',
      'person.status': [],
      'person.permit': 'valid',
      'person.med_ins_months': 60,
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'person.med_oop': 50000,
    },
    'met',
  ],
  [
    'permit and fifty-nine insured months',
    {
      'person.hukou': 'CN',
      'person.status': [],
      'person.permit': 'valid',
      'person.med_ins_months': 59,
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'person.med_oop': 50000,
    },
    'not-met',
  ],
  [
    'sixty months without a permit',
    {
      'person.hukou': 'CN',
      'person.status': [],
      'person.med_ins_months': 60,
      'household.income_12m': 1000,
      'household.income_pcpm': 4000,
      'person.med_oop': 50000,
    },
    'not-met',
  ],
  [
    'four times the line of 2020',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4300,
      'person.med_oop': 50000,
      on: '2020-12-31',
    },
    'not-met',
  ],
  [
    'four times the line of 2021',
    {
      'person.status': [],
      'household.income_12m': 1000,
      'household.income_pcpm': 4300,
      'person.med_oop': 50000,
      on: '2021-01-01',
    },
    'met',
  ],
]);
