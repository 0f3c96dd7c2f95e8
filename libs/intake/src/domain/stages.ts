/** How far a wish has come, in words that a family understands; a stage never goes back. */
export const STAGES = [
  'accepted', 'assessed', 'deciding', 'returned', 'granted', 'sent-to-bank', 'claimed', 'delivered', 'paid',
  'fulfilled', 'refused', 'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** What each step means for the stage; steps that are not listed are told but change nothing. */
const STAGE_OF_STEP: Readonly<Record<string, Stage>> = {
  'wish-assessed': 'assessed',
  'path-decided': 'deciding',
  'wish-returned': 'returned',
  'cash-granted': 'granted',
  'need-opened': 'granted',
  'payout-prepared': 'sent-to-bank',
  'need-claimed': 'claimed',
  'need-delivered': 'delivered',
  'payout-settled': 'paid',
  'need-fulfilled': 'fulfilled',
  'wish-refused': 'refused',
  'wish-closed': 'closed',
};

/** `hardship.approval.cash-granted.v1` -> `cash-granted` */
export const stepOf = (eventType: string): string => eventType.split('.')[2] ?? eventType;

export const stageOf = (step: string): Stage | undefined => STAGE_OF_STEP[step];

export const rankOf = (stage: Stage): number => STAGES.indexOf(stage);
