import type { Bilingual } from './bilingual.js';

/** What a wish may be for. */
export const CATEGORIES = {
  N01: { zh: '生活物资', en: 'Daily supplies' },
  N02: { zh: '家电家具', en: 'Appliances and furniture' },
  N03: { zh: '学习用品与设备', en: 'Study supplies' },
  N04: { zh: '助学资金', en: 'Study costs' },
  N05: { zh: '医疗费用', en: 'Medical costs' },
  N06: { zh: '康复与辅具', en: 'Rehabilitation and aids' },
  N07: { zh: '照料陪护', en: 'Care' },
  N08: { zh: '居所修缮', en: 'Home repair and adaptation' },
  N09: { zh: '就业岗位', en: 'A job' },
  N10: { zh: '创业支持', en: 'Start-up support' },
  N11: { zh: '法律帮助', en: 'Legal help' },
  N12: { zh: '心理与社工支持', en: 'Counselling' },
  N13: { zh: '应急现金', en: 'Emergency cash' },
  N14: { zh: '临时住所', en: 'Shelter' },
  N15: { zh: '出行与返乡', en: 'Travel' },
  N16: { zh: '陪伴与圆梦', en: 'Companionship' },
  N17: { zh: '技能培训', en: 'Training' },
  N18: { zh: '丧葬', en: 'Funeral costs' },
  N19: { zh: '政策代办与咨询', en: 'Help with papers' },
  N20: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

export type CategoryCode = keyof typeof CATEGORIES;

export const isCategory = (value: string): value is CategoryCode => Object.hasOwn(CATEGORIES, value);
