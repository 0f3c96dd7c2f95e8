import { say } from '#kernel';
import {
  above,
  all,
  atMost,
  below,
  compare,
  holds,
  isFalse,
  named,
  not,
  oneOf,
  someMember,
  type Condition,
} from './conditions.js';
import { isHard, isLocal, isResident } from './predicates.js';
import {
  countMembers,
  fact,
  minus,
  namedQuantity,
  number,
  over,
  parameter,
  times,
  type Quantity,
} from './quantities.js';

const DIBAO = parameter('DIBAO');

export const applicantIsResident = named(
  'APPLICANT_RES',
  say('申请人或其配偶是在莞居民', 'the applicant or spouse is a resident'),
  someMember(all(oneOf('person.rel', 'self', 'spouse'), isResident)),
);
export const familyIsResident = named(
  'FAMILY_RES',
  say('家庭中有在莞居民', 'some member is a resident'),
  someMember(isResident),
);
export const someLocal = named(
  'any_DG',
  say('家庭中有莞籍成员', 'some member has Dongguan hukou'),
  someMember(isLocal),
);

/** Assets within n times Dibao per person, one home, no shop, no vehicle, no business. */
export const assetsWithin = (multiple: number): Condition =>
  named(
    `ASSETS(${multiple})`,
    say(`财产不超过限额（${multiple}倍低保）`, `assets within the limit (${multiple} x Dibao)`),
    all(
      atMost('household.fin_pc', times(number(multiple), DIBAO)),
      atMost('household.homes', 1),
      isFalse('household.nonres'),
      atMost('household.vehicles', 0),
      isFalse('household.biz_reg'),
    ),
  );

export const someHard = named(
  'any_HARD',
  say('家庭中有低保、特困或低收入成员', 'some member in hardship'),
  someMember(isHard),
);
export const someDibaoOrTekun = named(
  'any_DIBAO_TEKUN',
  say('家庭中有低保或特困成员', 'some member on Dibao or Tekun'),
  someMember(holds('dibao', 'tekun')),
);

export const countsForDibao = named(
  'COUNTS_FOR_DIBAO',
  say('计入低保人数', 'counts for Dibao'),
  all(not(holds('tekun', 'orphan', 'defacto')), isFalse('person.home_dibao')),
);
export const membersForDibao: Quantity = namedQuantity(
  'N_DIBAO',
  say('低保计算人数', 'members counted for Dibao'),
  countMembers(countsForDibao),
);
export const someCountForDibao = compare(membersForDibao, '>', number(0));

export const netIncome6: Quantity = namedQuantity(
  'NET6',
  say(
    '扣除近6个月刚性支出后的人均月收入',
    'monthly income per person after unavoidable spending of 6 months',
  ),
  minus(
    fact('household.income_pcpm'),
    over(over(fact('household.rigid_6m'), number(6)), fact('household.size')),
  ),
);
export const netIncome12: Quantity = namedQuantity(
  'NET12',
  say(
    '扣除近12个月刚性支出后的人均月收入',
    'monthly income per person after unavoidable spending of 12 months',
  ),
  over(
    over(minus(fact('household.income_12m'), fact('household.rigid_12m')), number(12)),
    fact('household.size'),
  ),
);

export const spendsHeavilyOnMedicine = named(
  'EXPEND_MED',
  say('支出型医疗救助对象', 'medical spending beyond means'),
  all(
    compare(fact('person.med_oop'), '>=', times(number('0.6'), fact('household.income_12m'))),
    above('person.med_oop', parameter('DABING_LINE')),
    below('household.income_pcpm', times(number(4), DIBAO)),
    below('household.fin_pc', times(number(48), DIBAO)),
  ),
);
export const URGENT_EVENTS = [
  'fire',
  'traffic',
  'injury',
  'sudden_illness',
  'violence',
  'guardian_abuse',
  'other_urgent',
];
export const COSTLY_EVENTS = ['medical_cost', 'education_cost', 'other_cost'];
