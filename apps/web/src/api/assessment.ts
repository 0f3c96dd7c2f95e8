import type { Bilingual, DepartmentCode, Fen } from '#kernel';

/** One policy, judged for one household: the verdict and every reason, in words the server wrote. */
export interface PolicyResult {
  policy: string;
  name: Bilingual;
  department: DepartmentCode;
  verdict: 'met' | 'not-met' | 'unknown';
  conditional: boolean;
  coversAsk: boolean;
  amountFen?: Fen;
  monthly: boolean;
  why: { zh: string[]; en: string[] };
  missing: { fact: string; name: Bilingual }[];
  documents: Bilingual[];
  basis: string;
}

export interface Assessment {
  wishId: string;
  judgedOn: string;
  catalogueVersion: string;
  results: PolicyResult[];
  /** The fewest next questions. */
  missing: { fact: string; name: Bilingual }[];
  askFen: Fen;
  gapFen: Fen;
  bridge: boolean;
}

/** One entry of the policy list that anybody may read. */
export interface PolicySummary {
  policy: string;
  name: Bilingual;
  department: DepartmentCode;
  target: Bilingual;
}
