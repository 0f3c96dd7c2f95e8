import type { Bilingual } from './bilingual.js';

/** The 17 departments whose policies are checked first (reconstructed; mass bodies count as departments). */
export const DEPARTMENTS = {
  MZ: { zh: '市民政局', en: 'Civil Affairs Bureau' },
  YB: { zh: '市医疗保障局', en: 'Healthcare Security Bureau' },
  RS: { zh: '市人力资源和社会保障局', en: 'Human Resources and Social Security Bureau' },
  JY: { zh: '市教育局', en: 'Education Bureau' },
  WJ: { zh: '市卫生健康局', en: 'Health Bureau' },
  ZJ: { zh: '市住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau' },
  CL: { zh: '市残疾人联合会', en: "Disabled Persons' Federation" },
  TY: { zh: '市退役军人事务局', en: 'Veterans Affairs Bureau' },
  SF: { zh: '市司法局', en: 'Justice Bureau' },
  GH: { zh: '市总工会', en: 'Federation of Trade Unions' },
  FL: { zh: '市妇女联合会', en: "Women's Federation" },
  TW: { zh: '共青团东莞市委', en: 'Communist Youth League Committee' },
  HS: { zh: '市红十字会', en: 'Red Cross' },
  YJ: { zh: '市应急管理局', en: 'Emergency Management Bureau' },
  JT: { zh: '市交通运输局', en: 'Transport Bureau' },
  GA: { zh: '市公安局', en: 'Public Security Bureau' },
  FG: { zh: '市发展和改革局', en: 'Development and Reform Bureau' },
} as const satisfies Record<string, Bilingual>;

export type DepartmentCode = keyof typeof DEPARTMENTS;
