import type { Bilingual } from '#kernel';

export const MEMBER_KINDS = ['enterprise', 'organisation', 'citizen'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

const WORDS: Record<MemberKind, Bilingual> = {
  enterprise: { zh: '爱心企业', en: 'Caring enterprise' },
  organisation: { zh: '社会组织', en: 'Social organisation' },
  citizen: { zh: '热心市民', en: 'Caring citizen' },
};

/** 爱心企业 0001: how a member is shown. No name is stored at all (慈善法 art. 82: donors may stay unnamed). */
export function memberName(kind: MemberKind, number: number): Bilingual {
  const digits = number.toString().padStart(4, '0');
  return { zh: `${WORDS[kind].zh} ${digits}`, en: `${WORDS[kind].en} ${digits}` };
}
