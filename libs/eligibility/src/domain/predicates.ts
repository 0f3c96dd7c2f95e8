import { say } from '#kernel';
import { all, any, atLeast, below, holds, isTrue, named, not, oneOf, type Condition } from './conditions.js';

/** The named predicates of the reconstructed catalogue, one value each. */
export const isLocal = named('DG', say('莞籍', 'Dongguan hukou'), oneOf('person.hukou', 'DG'));
export const isProvincial = named(
  'GD',
  say('广东户籍', 'Guangdong hukou'),
  oneOf('person.hukou', 'DG', 'GD'),
);

/** Hong Kong and Macau residents count after a month (东莞市临时救助办法). */
export const isResident = named(
  'RES',
  say('在莞居民', 'resident of Dongguan'),
  any(
    oneOf('person.hukou', 'DG'),
    oneOf('person.permit', 'valid'),
    all(oneOf('person.hukou', 'HKMO'), atLeast('person.months_dg', 1)),
  ),
);
const gradeIn = (...grades: number[]): Condition => oneOf('person.dis_grade', ...grades.map(String));

export const isDisabled = named(
  'DISABLED',
  say('有残疾等级', 'has a grade of disability'),
  gradeIn(1, 2, 3, 4),
);
export const isSeverelyGraded = named(
  'GRADE_1_2',
  say('残疾一、二级', 'disability grade 1 or 2'),
  gradeIn(1, 2),
);
export const isSevere = named(
  'SEVERE',
  say('重度残疾', 'severely disabled'),
  any(gradeIn(1, 2), all(gradeIn(3, 4), oneOf('person.dis_type', 'mental', 'intellectual'))),
);
export const hasNoLabour = named(
  'NO_LABOUR',
  say('无劳动能力', 'no capacity to work'),
  any(
    atLeast('person.age', 60),
    below('person.age', 18),
    all(oneOf('person.dis_type', 'mental', 'intellectual'), gradeIn(1, 2, 3)),
    all(oneOf('person.dis_type', 'physical'), gradeIn(1, 2)),
    all(oneOf('person.dis_type', 'visual'), gradeIn(1)),
  ),
);

const GONE = ['dead', 'missing'];
const CANNOT_RAISE = [
  ...GONE,
  'severe_disability',
  'severe_illness',
  'imprisoned',
  'compulsory_rehab',
  'restricted',
  'lost_contact',
];
const parentsIn = (values: string[]): Condition =>
  all(oneOf('person.father', ...values), oneOf('person.mother', ...values));

export const isOrphan = named(
  'ORPHAN',
  say('孤儿', 'orphan'),
  all(isLocal, below('person.age', 18), parentsIn(GONE)),
);
export const isDeFactoUnsupported = named(
  'DEFACTO',
  say('事实无人抚养儿童', 'de facto unsupported child'),
  all(isLocal, below('person.age', 18), not(isOrphan), parentsIn(CANNOT_RAISE)),
);

export const isHard = named(
  'HARD',
  say('低保、特困或低收入', 'Dibao, Tekun or low income'),
  holds('dibao', 'tekun', 'lowinc'),
);
export const isHardForSchool = named(
  'HARD_EDU',
  say('教育资助困难对象', 'in hardship for school aid'),
  any(isHard, holds('orphan', 'defacto'), isDisabled),
);
export const isKeyGroup = named(
  'KEY_GROUP',
  say('创业扶持重点人群', 'key group for start-up support'),
  any(
    isTrue('person.unemp_reg'),
    isTrue('person.hard_to_employ'),
    oneOf('person.veteran', 'veteran'),
    isDisabled,
  ),
);
/** 法律援助法 art. 32, 42: no means test. */
export const isExemptFromMeansTest = named(
  'LEGAL_EXEMPT',
  say('免经济困难审查', 'no means test'),
  any(
    isHard,
    oneOf('person.veteran', 'priority', 'three_dependants'),
    all(not(isLocal), oneOf('person.legal', 'wages', 'work_injury')),
    oneOf('person.legal', 'violence', 'heroic'),
  ),
);
