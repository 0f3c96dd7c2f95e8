import { choice, code, count, level, statuses, yesNo, yuan } from './fact-spec.js';

const MONTHS = 1_800;
const PARENT = 'na:不适用:not applicable|normal:正常:normal|dead:死亡:dead|missing:宣告失踪:declared missing|'
  + 'severe_disability:重残:severe disability|severe_illness:重病:severe illness|imprisoned:服刑:imprisoned|'
  + 'compulsory_rehab:强制隔离戒毒:compulsory rehabilitation|restricted:被限制人身自由:restricted|lost_contact:失联:lost contact';

/** Who a person is: 23 of the 49 facts of a person. */
const IDENTITY_FACTS = {
  'person.rel': choice('与申请人关系', 'relation to the applicant',
    'self:本人:self|spouse:配偶:spouse|child:子女:child|parent:父母:parent|grandparent:祖父母:grandparent|other:其他:other'),
  'person.identity': choice('身份', 'identity', 'known:明确:known|unknown:不明:not established'),
  'person.hukou': choice('户籍', 'hukou', 'DG:莞籍:Dongguan|GD:本省外市:other Guangdong|CN:外省:other mainland|'
    + 'HKMO:港澳:Hong Kong or Macau|TW:台湾:Taiwan|FOREIGN:外国:foreign|UNKNOWN:无法查明:cannot be established'),
  'person.hukou_place': code('户籍地', 'place of hukou', /^\d{6}$/),
  'person.permit': choice('居住证', 'residence permit', 'none:无:none|valid:有效:valid|expired:过期:expired'),
  'person.months_dg': count('在莞连续居住月数', 'months of residence in Dongguan', 'month', 0, MONTHS),
  'person.age': count('年龄', 'age', 'year', 0, 150),
  'person.sex': choice('性别', 'sex', 'M:男:male|F:女:female'),
  'person.lives_alone': yesNo('独居', 'lives alone'),
  'person.homeless': yesNo('生活无着流浪乞讨', 'homeless and destitute'),
  'person.home_dibao': yesNo('在户籍地已领低保', 'draws Dibao at another hukou place'),
  'person.status': statuses('持有的救助身份', 'held certificates',
    'dibao:低保:Dibao|tekun:特困:Tekun|lowinc:低收入:low income|orphan:孤儿:orphan|defacto:事实无人抚养:de facto unsupported'),
  'person.death': choice('死亡情况', 'death', 'none:在世:living|in_dg:在莞死亡:died in Dongguan|elsewhere:在外地死亡:died elsewhere'),
  'person.cremation': choice('火化地', 'cremation', 'none:未火化:none|dg:东莞:in Dongguan|elsewhere:外地:elsewhere'),
  'person.own_income': yesNo('有收入来源', 'has a source of income'),
  'person.supporter': choice('法定赡养抚养人', 'legal supporters', 'capable:有能力:capable|incapable:无能力:incapable|none:无:none'),
  'person.self_care': choice('生活自理能力', 'self care', 'full:能自理:full|partial:部分自理:partial|none:不能自理:none'),
  'person.father': choice('父亲情况', 'father', PARENT),
  'person.mother': choice('母亲情况', 'mother', PARENT),
  'person.only_child': choice('独生子女情况', 'only child',
    'na:不适用:not applicable|alive:健在:alive|dead:已故:dead|disabled:伤残:disabled'),
  'person.dis_type': choice('残疾类别', 'kind of disability', 'none:无:none|visual:视力:visual|hearing:听力:hearing|speech:言语:speech|'
    + 'physical:肢体:physical|intellectual:智力:intellectual|mental:精神:mental|multiple:多重:multiple'),
  'person.dis_grade': level('残疾等级', 'grade of disability', '0:无:none|1:一级:grade 1|2:二级:grade 2|3:三级:grade 3|4:四级:grade 4'),
  'person.dis_cert': yesNo('残疾人证有效', 'disability certificate in force'),
} as const;

/** How a person lives, works, learns and is treated: the other 26. */
const CIRCUMSTANCE_FACTS = {
  'person.illness': choice('疾病', 'illness', 'none:无:none|breast_cancer:乳腺癌:breast cancer|cervical_cancer:宫颈癌:cervical cancer|'
    + 'leukemia:白血病:leukaemia|congenital_heart:先天性心脏病:congenital heart disease|cerebral_palsy:脑瘫:cerebral palsy|'
    + 'autism:孤独症:autism|burns:烧伤:burns|other_major:其他重病:other major illness|other:其他:other'),
  'person.transplant': yesNo('已做造血干细胞移植', 'stem-cell transplant done'),
  'person.in_emergency': yesNo('正在急救', 'under emergency treatment'),
  'person.cannot_pay': yesNo('无力支付急救费用', 'cannot pay for it'),
  'person.med_ins': choice('医疗保险', 'medical insurance', 'none:未参保:none|resident:居民:resident|employee:职工:employee'),
  'person.med_ins_months': count('在莞连续参保月数', 'continuous insured months in Dongguan', 'month', 0, MONTHS),
  'person.med_oop': yuan('本年政策内自付医疗费', 'own medical payment within policy scope this year'),
  'person.med_burden': yuan('本年自付医疗费总额', 'total own medical payment this year'),
  'person.job': choice('就业状况', 'work', 'employed:在业:employed|flexible:灵活就业:flexible|unemployed:失业:unemployed|'
    + 'retired:退休:retired|student:学生:student|unable:不能工作:unable|child:儿童:child'),
  'person.labour_months': count('现劳动关系月数', 'months of the present labour relation', 'month', 0, MONTHS),
  'person.union': yesNo('工会会员', 'union member'),
  'person.ui_months': count('未使用的失业保险缴费月数', 'unemployment-insurance months not yet used', 'month', 0, MONTHS),
  'person.unemp_reg': yesNo('已办失业登记', 'registered as unemployed'),
  'person.quit_voluntary': yesNo('本人意愿离职', 'left work by own will'),
  'person.hard_to_employ': yesNo('经认定的就业困难人员', 'recognised as hard to employ'),
  'person.pension_ins': choice('养老保险', 'pension insurance', 'none:未参保:none|resident:居民:resident|employee:职工:employee'),
  'person.biz_months': count('在莞创业登记月数', 'months of own business in Dongguan (-1: none)', 'month', -1, MONTHS),
  'person.other_loans': yesNo('有其他贷款', 'has other loans'),
  'person.stage': choice('就学阶段', 'stage of schooling', 'none:不在学:none|kindergarten:幼儿园:kindergarten|primary:小学:primary|'
    + 'junior:初中:junior secondary|senior:高中:senior secondary|vocational:中职:vocational|'
    + 'college_new:大学新生:new at college|college:大学在读:college'),
  'person.school': choice('学校性质', 'school', 'none:无:none|public:公办:public|inclusive:普惠:inclusive private|private:民办:private'),
  'person.boarding': yesNo('寄宿', 'boards at school'),
  'person.points_tier': level('民办学位补贴档次', 'tier of the place subsidy', '0:无:none|1:一档:tier 1|2:二档:tier 2'),
  'person.veteran': choice('退役优抚身份', 'veteran or preferential care',
    'none:无:none|veteran:退役军人:veteran|three_dependants:三属:three dependants|priority:其他优抚:other preferential care'),
  'person.legal': choice('法律事项', 'legal matter', 'none:无:none|wages:欠薪:unpaid wages|work_injury:工伤:work injury|traffic:交通事故:traffic|'
    + 'support:赡养抚养:support|social_benefit:社会待遇:social benefit|violence:家暴侵害:violence|heroic:见义勇为:heroic act|other:其他:other'),
  'person.traffic': choice('交通事故伤亡', 'hurt in a road accident', 'none:无:none|injured:受伤:injured|dead:死亡:dead'),
  'person.traffic_gap': choice('交通事故赔付缺口', 'why the accident is not paid for',
    'none:无:none|over_limit:超限额:over the limit|uninsured:未投保:uninsured|hit_and_run:肇事逃逸:hit and run'),
} as const;

/** The 49 facts of a person. */
export const PERSON_FACTS = { ...IDENTITY_FACTS, ...CIRCUMSTANCE_FACTS } as const;
