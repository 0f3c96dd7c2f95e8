import { type Bilingual, type CategoryCode, isCategory } from '#kernel';

/** What a member of the pool may give. */
export const RESOURCES = {
  R01: { zh: '现金', en: 'Cash through the federation' },
  R02: { zh: '新品物资', en: 'New goods' },
  R03: { zh: '二手物资', en: 'Used goods' },
  R04: { zh: '券与额度', en: 'Vouchers and quota' },
  R05: { zh: '专业服务', en: 'Professional service' },
  R06: { zh: '志愿服务', en: 'Volunteering' },
  R07: { zh: '就业岗位', en: 'Jobs' },
  R08: { zh: '培训名额', en: 'Training places' },
  R09: { zh: '场地', en: 'Venues' },
  R10: { zh: '交通与物流', en: 'Transport' },
  R11: { zh: '折扣与减免', en: 'Discounts' },
  R12: { zh: '保险与基金项目', en: 'Insurance or fund quota' },
} as const satisfies Record<string, Bilingual>;

export type ResourceCode = keyof typeof RESOURCES;

/** Which resource can meet which category. N19 is met by the social worker, N20 waits for a person to class it. */
const MEETS: Record<CategoryCode, readonly ResourceCode[]> = {
  N01: ['R02', 'R03', 'R04', 'R11'],
  N02: ['R02', 'R03', 'R11'],
  N03: ['R02', 'R03', 'R04', 'R11'],
  N04: ['R01', 'R12'],
  N05: ['R01', 'R04', 'R12'],
  N06: ['R02', 'R03', 'R04', 'R05'],
  N07: ['R04', 'R05', 'R06'],
  N08: ['R02', 'R05', 'R06'],
  N09: ['R07'],
  N10: ['R01', 'R05', 'R09'],
  N11: ['R05'],
  N12: ['R05', 'R06'],
  N13: ['R01'],
  N14: ['R04', 'R09'],
  N15: ['R01', 'R04', 'R10'],
  N16: ['R02', 'R06', 'R09', 'R10'],
  N17: ['R05', 'R08'],
  N18: ['R01'],
  N19: [],
  N20: [],
};

/** Whether this kind of resource can meet a need of this category at all. */
export const canMeet = (resource: ResourceCode, category: string): boolean =>
  isCategory(category) && MEETS[category].includes(resource);

/** Things that touch the body or go bad are given new only (慈善法 art. 36: usable, safe, hygienic, in date). */
const NEVER_USED: ReadonlySet<string> = new Set(['rice-and-oil', 'bedding', 'diapers']);

export const isFitToGive = (resource: ResourceCode, item: string): boolean =>
  resource !== 'R03' || !NEVER_USED.has(item);
