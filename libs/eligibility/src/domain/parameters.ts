import { type Bilingual, say } from '#kernel';
import type { DatedValue, Parameter } from './catalogue.js';
import type { Basis } from './policy.js';
import {
  cityDocument2020,
  disasterStandards,
  livelihood2021,
  loanRules,
  meansTest,
  orphanStandards,
  placeSubsidy2022,
  redCrossChildren,
  secondMedicalHearing,
  studentAid,
  toBeConfirmed,
  womenCancerRelief,
  funeralWaiver,
} from './sources.js';

const year = (value: string, of: number, basis: Basis): DatedValue => ({
  value,
  from: `${of}-01-01`,
  to: `${of}-12-31`,
  basis: [basis],
});
/** No dates were found: holds from the first day of the catalogue until replaced. */
const standing = (value: string, basis: Basis): [DatedValue] => [
  { value, from: '2019-01-01', to: null, basis: [basis] },
];

const city = cityDocument2020('附件 民生保障标准');
const city2021 = livelihood2021();
const floor = orphanStandards();
const disability = toBeConfirmed('广东省残疾人两项补贴最低标准');
const wage = toBeConfirmed('东莞市最低工资标准');

const yuan = (name: string, words: Bilingual, values: Parameter['values']): Parameter => ({
  name,
  words,
  unit: 'yuan',
  values,
});

/** Every threshold and amount, with the days on which it holds and where it comes from. */
export const parameters2021: readonly Parameter[] = [
  yuan('DIBAO', say('低保标准', 'Dibao line'), [
    year('980', 2019, city),
    year('1060', 2020, city),
    year('1100', 2021, city2021),
  ]),
  yuan('TEKUN', say('特困供养标准', 'Tekun standard'), [
    year('1568', 2019, city),
    year('1696', 2020, city),
    year('1760', 2021, city2021),
  ]),
  yuan('LOWINC', say('低收入家庭线', 'low-income line'), [
    year('1470', 2019, city),
    year('1590', 2020, city),
    year('1650', 2021, city2021),
  ]),
  yuan('ORPHAN', say('孤儿养育标准', 'orphan standard'), [
    year('1685', 2019, city),
    year('1820', 2020, city),
    year('1883', 2021, floor),
    year('1949', 2022, floor),
    year('2017', 2023, floor),
  ]),
  yuan('SCATTERED_ORPHAN', say('散居孤儿最低标准', 'scattered-orphan floor'), [
    year('1110', 2020, floor),
    year('1227', 2021, floor),
    year('1313', 2022, floor),
    year('1359', 2023, floor),
  ]),
  yuan('MIN_WAGE', say('最低工资', 'minimum wage'), [
    { value: '1720', from: '2019-01-01', to: '2021-11-30', basis: [wage] },
    { value: '1900', from: '2021-12-01', to: null, basis: [wage] },
  ]),
  yuan('DIS_LIVE', say('困难残疾人生活补贴标准', 'living subsidy standard'), [
    year('175', 2020, disability),
    year('181', 2021, disability),
    year('188', 2022, disability),
  ]),
  yuan('DIS_NURSE', say('重度残疾人护理补贴标准', 'nursing subsidy standard'), [
    year('235', 2020, disability),
    year('243', 2021, disability),
    year('252', 2022, disability),
  ]),
  yuan('STARTUP_LOAN', say('创业贷款上限', 'start-up loan limit'), [
    { value: '300000', from: '2020-01-01', to: null, basis: [city, loanRules()] },
  ]),
  yuan(
    'EMERG_CAP',
    say('急难救助上限', 'cap of urgent relief'),
    standing('30000', toBeConfirmed('唯一有记录个案的金额')),
  ),
  {
    name: 'EXP_MONTHS',
    words: say('支出型救助月数', 'months of expenditure relief'),
    unit: 'none',
    values: standing('1', toBeConfirmed('设计默认值')),
  },
  yuan(
    'DABING_LINE',
    say('大病保险起付线', 'start of major-illness insurance'),
    standing('35000', toBeConfirmed('大病保险起付标准')),
  ),
  {
    name: 'HOUSE_AREA',
    words: say('人均住房面积线', 'housing area line'),
    unit: 'square-metre',
    values: standing('15', toBeConfirmed('住房困难面积标准')),
  },
  {
    name: 'REHAB_AGE',
    words: say('康复救助年龄线', 'age line of rehabilitation aid'),
    unit: 'year',
    values: standing('6', toBeConfirmed('国家最低年龄线')),
  },
  yuan('LEGAL_LINE', say('法律援助经济困难线', 'means line of legal aid'), [
    { value: '2600', from: '2019-01-01', to: null, basis: [toBeConfirmed('测试值'), meansTest()] },
  ]),
  yuan(
    'SECOND_MEDICAL_LINE',
    say('二次医疗救助起付线', 'threshold of second-round assistance'),
    standing('7000', secondMedicalHearing()),
  ),
  yuan('WOMEN_CANCER_GRANT', say('“两癌”救助金', 'two-cancer grant'), standing('10000', womenCancerRelief())),
  yuan('LEUKAEMIA_GRANT', say('白血病儿童救助金', 'leukaemia grant'), standing('30000', redCrossChildren())),
  yuan(
    'LEUKAEMIA_TRANSPLANT_GRANT',
    say('移植后救助金', 'grant after transplant'),
    standing('50000', redCrossChildren()),
  ),
  yuan('HEART_GRANT', say('先心病儿童救助上限', 'heart grant limit'), standing('30000', redCrossChildren())),
  yuan('COLLEGE_GRANT', say('大学新生资助上限', 'entrance grant limit'), standing('6000', studentAid())),
  yuan('SENIOR_GRANT', say('高中中职助学金', 'senior-secondary grant'), standing('2000', studentAid())),
  yuan(
    'HOPE_GRANT',
    say('圆梦助学金', 'Hope Project grant'),
    standing('5000', toBeConfirmed('外省4,000至5,000元')),
  ),
  yuan(
    'PRIMARY_BOARDER',
    say('小学寄宿生补助', 'primary boarding subsidy'),
    standing('1000', toBeConfirmed('国家基准')),
  ),
  yuan(
    'JUNIOR_BOARDER',
    say('初中寄宿生补助', 'junior boarding subsidy'),
    standing('1250', toBeConfirmed('国家基准')),
  ),
  yuan(
    'PLACE_TIER1_PRIMARY',
    say('一档小学学位补贴', 'tier 1 primary place'),
    standing('5000', placeSubsidy2022()),
  ),
  yuan(
    'PLACE_TIER1_JUNIOR',
    say('一档初中学位补贴', 'tier 1 junior place'),
    standing('6000', placeSubsidy2022()),
  ),
  yuan(
    'PLACE_TIER2_PRIMARY',
    say('二档小学学位补贴', 'tier 2 primary place'),
    standing('3500', placeSubsidy2022()),
  ),
  yuan(
    'PLACE_TIER2_JUNIOR',
    say('二档初中学位补贴', 'tier 2 junior place'),
    standing('4500', placeSubsidy2022()),
  ),
  yuan(
    'DISASTER_DAY',
    say('受灾人员每日救助', 'disaster relief per person and day'),
    standing('20', disasterStandards()),
  ),
  yuan('FUNERAL_WAIVER', say('殡葬基本服务费', 'basic funeral fees'), standing('1170', funeralWaiver())),
];
