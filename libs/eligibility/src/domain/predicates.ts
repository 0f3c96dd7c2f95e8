import { say } from '#kernel';
import {
  above, all, any, atLeast, atMost, below, compare, type Condition, holds, isFalse, isTrue, named, not, oneOf, someMember,
} from './conditions.js';
import { countMembers, fact, minus, namedQuantity, number, over, parameter, type Quantity, times } from './quantities.js';

/** The named predicates of the reconstructed catalogue, one value each. */
const DIBAO = parameter('DIBAO');

export const isLocal = named('DG', say('莞籍', 'Dongguan hukou'), oneOf('person.hukou', 'DG'));
export const isProvincial = named('GD', say('广东户籍', 'Guangdong hukou'), oneOf('person.hukou', 'DG', 'GD'));

/** Hong Kong and Macau residents count after a month (东莞市临时救助办法). */
export const isResident = named('RES', say('在莞居民', 'resident of Dongguan'), any(
  oneOf('person.hukou', 'DG'),
  oneOf('person.permit', 'valid'),
  all(oneOf('person.hukou', 'HKMO'), atLeast('person.months_dg', 1)),
));
export const applicantIsResident = named('APPLICANT_RES',
  say('申请人或其配偶是在莞居民', 'the applicant or spouse is a resident'),
  someMember(all(oneOf('person.rel', 'self', 'spouse'), isResident)));
export const familyIsResident = named('FAMILY_RES',
  say('家庭中有在莞居民', 'some member is a resident'), someMember(isResident));
export const someLocal = named('any_DG', say('家庭中有莞籍成员', 'some member has Dongguan hukou'), someMember(isLocal));

/** Assets within n times Dibao per person, one home, no shop, no vehicle, no business. */
export const assetsWithin = (multiple: number): Condition => named(`ASSETS(${multiple})`,
  say(`财产不超过限额（${multiple}倍低保）`, `assets within the limit (${multiple} x Dibao)`), all(
    atMost('household.fin_pc', times(number(multiple), DIBAO)),
    atMost('household.homes', 1),
    isFalse('household.nonres'),
    atMost('household.vehicles', 0),
    isFalse('household.biz_reg'),
  ));

const gradeIn = (...grades: number[]): Condition => oneOf('person.dis_grade', ...grades.map(String));

export const isDisabled = named('DISABLED', say('有残疾等级', 'has a grade of disability'), gradeIn(1, 2, 3, 4));
export const isSeverelyGraded = named('GRADE_1_2', say('残疾一、二级', 'disability grade 1 or 2'), gradeIn(1, 2));
export const isSevere = named('SEVERE', say('重度残疾', 'severely disabled'), any(
  gradeIn(1, 2),
  all(gradeIn(3, 4), oneOf('person.dis_type', 'mental', 'intellectual')),
));
export const hasNoLabour = named('NO_LABOUR', say('无劳动能力', 'no capacity to work'), any(
  atLeast('person.age', 60),
  below('person.age', 18),
  all(oneOf('person.dis_type', 'mental', 'intellectual'), gradeIn(1, 2, 3)),
  all(oneOf('person.dis_type', 'physical'), gradeIn(1, 2)),
  all(oneOf('person.dis_type', 'visual'), gradeIn(1)),
));

const GONE = ['dead', 'missing'];
const CANNOT_RAISE = [...GONE, 'severe_disability', 'severe_illness', 'imprisoned', 'compulsory_rehab', 'restricted',
  'lost_contact'];
const parentsIn = (values: string[]): Condition =>
  all(oneOf('person.father', ...values), oneOf('person.mother', ...values));

export const isOrphan = named('ORPHAN', say('孤儿', 'orphan'),
  all(isLocal, below('person.age', 18), parentsIn(GONE)));
export const isDeFactoUnsupported = named('DEFACTO', say('事实无人抚养儿童', 'de facto unsupported child'),
  all(isLocal, below('person.age', 18), not(isOrphan), parentsIn(CANNOT_RAISE)));

export const isHard = named('HARD', say('低保、特困或低收入', 'Dibao, Tekun or low income'),
  holds('dibao', 'tekun', 'lowinc'));
export const isHardForSchool = named('HARD_EDU', say('教育资助困难对象', 'in hardship for school aid'),
  any(isHard, holds('orphan', 'defacto'), isDisabled));
export const someHard = named('any_HARD', say('家庭中有低保、特困或低收入成员', 'some member in hardship'),
  someMember(isHard));
export const someDibaoOrTekun = named('any_DIBAO_TEKUN', say('家庭中有低保或特困成员', 'some member on Dibao or Tekun'),
  someMember(holds('dibao', 'tekun')));

export const countsForDibao = named('COUNTS_FOR_DIBAO', say('计入低保人数', 'counts for Dibao'),
  all(not(holds('tekun', 'orphan', 'defacto')), isFalse('person.home_dibao')));
export const membersForDibao: Quantity = namedQuantity('N_DIBAO', say('低保计算人数', 'members counted for Dibao'),
  countMembers(countsForDibao));
export const someCountForDibao = compare(membersForDibao, '>', number(0));

export const netIncome6: Quantity = namedQuantity('NET6',
  say('扣除近6个月刚性支出后的人均月收入', 'monthly income per person after unavoidable spending of 6 months'),
  minus(fact('household.income_pcpm'), over(over(fact('household.rigid_6m'), number(6)), fact('household.size'))));
export const netIncome12: Quantity = namedQuantity('NET12',
  say('扣除近12个月刚性支出后的人均月收入', 'monthly income per person after unavoidable spending of 12 months'),
  over(over(minus(fact('household.income_12m'), fact('household.rigid_12m')), number(12)), fact('household.size')));

export const spendsHeavilyOnMedicine = named('EXPEND_MED', say('支出型医疗救助对象', 'medical spending beyond means'), all(
  compare(fact('person.med_oop'), '>=', times(number('0.6'), fact('household.income_12m'))),
  above('person.med_oop', parameter('DABING_LINE')),
  below('household.income_pcpm', times(number(4), DIBAO)),
  below('household.fin_pc', times(number(48), DIBAO)),
));
export const isKeyGroup = named('KEY_GROUP', say('创业扶持重点人群', 'key group for start-up support'), any(
  isTrue('person.unemp_reg'), isTrue('person.hard_to_employ'), oneOf('person.veteran', 'veteran'), isDisabled,
));
/** 法律援助法 art. 32, 42: no means test. */
export const isExemptFromMeansTest = named('LEGAL_EXEMPT', say('免经济困难审查', 'no means test'), any(
  isHard,
  oneOf('person.veteran', 'priority', 'three_dependants'),
  all(not(isLocal), oneOf('person.legal', 'wages', 'work_injury')),
  oneOf('person.legal', 'violence', 'heroic'),
));

export const URGENT_EVENTS = ['fire', 'traffic', 'injury', 'sudden_illness', 'violence', 'guardian_abuse', 'other_urgent'];
export const COSTLY_EVENTS = ['medical_cost', 'education_cost', 'other_cost'];
