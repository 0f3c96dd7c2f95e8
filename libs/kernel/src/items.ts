import type { Bilingual } from './bilingual.js';

/**
 * The fixed phrases in which a need is shown to donors. Coded, so that no free text about a family
 * can reach the board; 'other' is put into words by the town office when it publishes.
 */
export const ITEMS = {
  'rice-and-oil': { zh: '米面粮油', en: 'Rice and cooking oil' },
  bedding: { zh: '床上用品', en: 'Bedding' },
  diapers: { zh: '纸尿裤', en: 'Diapers' },
  'electric-fan': { zh: '电风扇', en: 'Electric fan' },
  'rice-cooker': { zh: '电饭煲', en: 'Rice cooker' },
  fridge: { zh: '冰箱', en: 'Fridge' },
  'tv-set': { zh: '电视机', en: 'Television set' },
  bed: { zh: '床', en: 'Bed' },
  'study-desk': { zh: '书桌', en: 'Study desk' },
  'school-bag': { zh: '书包', en: 'School bag' },
  tablet: { zh: '学习平板', en: 'Study tablet' },
  bicycle: { zh: '自行车', en: 'Bicycle' },
  wheelchair: { zh: '轮椅', en: 'Wheelchair' },
  'study-costs': { zh: '学年费用资助', en: 'Study costs for a school year' },
  'shelter-tonight': { zh: '临时住宿', en: 'Shelter from tonight' },
  'care-hours': { zh: '照料陪护', en: 'Hours of care' },
  'home-repair': { zh: '房屋维修', en: 'Home repair' },
  'job-post': { zh: '工作岗位', en: 'A job post' },
  'legal-advice': { zh: '法律咨询', en: 'Legal advice' },
  counselling: { zh: '心理疏导', en: 'Counselling' },
  'travel-fare': { zh: '返乡路费', en: 'Fare home' },
  companionship: { zh: '陪伴探访', en: 'Companionship' },
  'training-place': { zh: '培训名额', en: 'Training place' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

export type ItemCode = keyof typeof ITEMS;
