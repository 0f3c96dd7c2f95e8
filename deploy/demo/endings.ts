/** What a family asks for, and where domain.md section 9 says its wish ends. Amounts in fen. */
export interface Ending {
  /** One line for the person who watches. */
  readonly story: { readonly zh: string; readonly en: string };
  readonly town: string;
  readonly category: string;
  readonly ask: 'cash' | 'goods' | 'service' | 'information';
  readonly amountFen: number;
  readonly item: string;
  readonly danger: boolean;
  /** Main and side paths, in any order. */
  readonly paths: readonly string[];
  /** Settled payouts by pot. */
  readonly paid: Readonly<Record<string, number>>;
  /** A need that a member of the pool must meet. */
  readonly need?: string;
  readonly refusedFor?: readonly string[];
  readonly outcome: 'helped' | 'referred' | 'informed' | 'refused';
}

const none = { amountFen: 0, item: 'other', danger: false, paid: {} } as const;

export const ENDINGS: Readonly<Record<string, Ending>> = {
  'A01 Mo day 10': {
    ...none, story: { zh: '烧伤家庭，急需医疗费', en: 'Burns; the family needs money for treatment now' },
    town: '441900005', category: 'N13', ask: 'cash', amountFen: 60_000_000, danger: true,
    paths: ['FAST_TRACK'], paid: { 'charity:441900005': 3_000_000 }, outcome: 'helped',
  },
  'A01b Mo after 6 months': {
    ...none, story: { zh: '同一家庭半年后复核政策', en: 'The same family half a year later: which policies now' },
    town: '441900005', category: 'N19', ask: 'information', paths: ['POLICY'], outcome: 'informed',
  },
  'A02 Zhang': {
    ...none, story: { zh: '来莞务工者失去生活来源', en: 'A worker from another city without means' },
    town: '441900003', category: 'N13', ask: 'cash', amountFen: 300_000,
    paths: ['RELIEF', 'REFER_HOME'], paid: { 'relief:441900003': 300_000 }, outcome: 'helped',
  },
  'A03 He': {
    ...none, story: { zh: '独居老人想要一台电风扇', en: 'An elder living alone wishes for a fan' },
    town: '441900102', category: 'N02', ask: 'goods', amountFen: 15_000, item: 'electric-fan',
    paths: ['POLICY', 'MATCH'], need: 'electric-fan', outcome: 'helped',
  },
  'A05 Chen': {
    ...none, story: { zh: '七岁孩子患白血病', en: 'A boy of seven with leukaemia' },
    town: '441900121', category: 'N05', ask: 'cash', amountFen: 8_000_000,
    paths: ['POLICY', 'RELIEF', 'CHARITY_CASH'],
    paid: { 'relief:441900121': 330_000, 'charity:city': 4_670_000 }, outcome: 'helped',
  },
  'A07 Ye': {
    ...none, story: { zh: '与祖母同住的少年想要一辆自行车', en: 'A boy living with his grandmother wishes for a bicycle' },
    town: '441900104', category: 'N02', ask: 'goods', amountFen: 50_000, item: 'bicycle',
    paths: ['POLICY', 'MATCH'], need: 'bicycle', outcome: 'helped',
  },
  'A09 Zhao': {
    ...none, story: { zh: '肇事逃逸，伤者正在抢救', en: 'Hit and run; the worker is under emergency care' },
    town: '441900111', category: 'N13', ask: 'cash', amountFen: 1_800_000, danger: true,
    paths: ['FAST_TRACK', 'POLICY'], paid: { 'charity:441900111': 1_800_000 }, outcome: 'helped',
  },
  'A11 Tan': {
    ...none, story: { zh: '女儿考上大学，学费有缺口', en: 'A daughter goes to university; part of the fees is missing' },
    town: '441900110', category: 'N04', ask: 'cash', amountFen: 1_200_000, item: 'study-costs',
    paths: ['POLICY', 'MATCH'], need: 'study-costs', outcome: 'helped',
  },
  'A13 Zeng': {
    ...none, story: { zh: '申报收入低，但有三套房、商铺和车', en: 'Low declared income, but three homes, a shop and a car' },
    town: '441900114', category: 'N08', ask: 'cash', amountFen: 2_000_000, item: 'home-repair',
    paths: ['REJECT'], refusedFor: ['ASSETS-12', 'ASSETS-24'], outcome: 'refused',
  },
  'A15 Guo': {
    ...none, story: { zh: '台风后房屋倒塌，今晚无处可住', en: 'The house fell in the typhoon; no bed tonight' },
    town: '441900123', category: 'N14', ask: 'service', item: 'shelter-tonight', danger: true,
    paths: ['FAST_TRACK', 'POLICY'], need: 'shelter-tonight', outcome: 'helped',
  },
  'A17 Zhao bo': {
    ...none, story: { zh: '卧床老人想要一台电视机', en: 'A bedridden elder wishes for a television set' },
    town: '441900116', category: 'N02', ask: 'goods', amountFen: 200_000, item: 'tv-set',
    paths: ['MATCH'], need: 'tv-set', outcome: 'helped',
  },
  'A19 Ou 59': {
    ...none, story: { zh: '询问两癌筛查，参保 59 个月', en: 'Asks about a screening; insured for 59 months' },
    town: '441900006', category: 'N19', ask: 'information', paths: ['POLICY'], outcome: 'informed',
  },
  'A19 Ou 60': {
    ...none, story: { zh: '询问两癌筛查，参保 60 个月', en: 'Asks about a screening; insured for 60 months' },
    town: '441900006', category: 'N19', ask: 'information', paths: ['POLICY'], outcome: 'informed',
  },
};
