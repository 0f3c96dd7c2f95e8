import type { Bilingual } from './bilingual.js';

/** The channels by which a wish may come in (reconstructed list; the sources only say "more than ten"). */
export const CHANNELS = {
  CH01: { zh: '12345 政府服务热线', en: '12345 government service hotline' },
  CH02: { zh: '镇街公共服务办窗口', en: 'Town public service office' },
  CH03: { zh: '村（社区）', en: 'Village or community' },
  CH04: { zh: '双百社工走访', en: 'Social worker visit' },
  CH05: { zh: '网格员', en: 'Grid officer' },
  CH06: { zh: '网上办理', en: 'Online' },
  CH07: { zh: '来信来访', en: 'Letters and visits' },
  CH08: { zh: '建议提案', en: 'Suggestions and proposals' },
  CH09: { zh: '莞事论坛', en: 'City forum' },
  CH10: { zh: '部门与群团转办', en: 'Transfer from departments and mass bodies' },
  CH11: { zh: '慈善会与志愿者', en: 'Charity federation and volunteers' },
  CH12: { zh: '慈善爱心驿站', en: 'Charity rest point' },
  CH13: { zh: '主动发现', en: 'Active discovery' },
} as const satisfies Record<string, Bilingual>;

export type ChannelCode = keyof typeof CHANNELS;
