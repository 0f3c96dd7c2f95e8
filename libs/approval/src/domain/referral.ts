/** What the receiver said. `in-progress` is not an end: a final answer may follow. */
export const REFERRAL_ANSWERS = ['granted', 'refused', 'in-progress'] as const;
export type ReferralAnswer = (typeof REFERRAL_ANSWERS)[number];

/** A wish in the hands of a department, or of the office of the family's home place. */
export interface Referral {
  readonly referralId: string;
  readonly wishId: string;
  readonly to: 'department' | 'home';
  readonly department: string;
  readonly policy: string | null;
  readonly answer: ReferralAnswer | null;
}

/** A department has it once it is handed over; the home place must have answered. Recorded progress keeps both open. */
export const isSettled = ({ to, answer }: Pick<Referral, 'to' | 'answer'>): boolean =>
  answer === null ? to === 'department' : answer !== 'in-progress';
