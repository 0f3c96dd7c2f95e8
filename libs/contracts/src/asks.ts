/** What kind of help is asked for. */
export const ASK_KINDS = ['cash', 'goods', 'service', 'information'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** Age bands: the only age that leaves the sealed store. */
export const AGE_BANDS = ['0-5', '6-11', '12-17', '18-59', '60-79', '80+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Where a wish may go (main or side). */
export const PATHS = [
  'FAST_TRACK', 'POLICY', 'RELIEF', 'CHARITY_CASH', 'MATCH', 'REFER_HOME', 'RETURN', 'REJECT',
] as const;
export type Path = (typeof PATHS)[number];
