import type { HeldReason } from './payout-status.js';

interface AboutPayout {
  readonly payoutId: string;
  readonly wishId: string;
  readonly grantId: string;
  readonly potId: string;
  readonly amountFen: number;
  readonly at: Date;
}

/** The facts about a payout, and what they mean for its pot. */
export type PayoutEvent =
  | (AboutPayout & { readonly kind: 'prepared' })
  | (AboutPayout & { readonly kind: 'held'; readonly reason: HeldReason; readonly releases: boolean })
  | (AboutPayout & { readonly kind: 'settled' })
  | (AboutPayout & { readonly kind: 'unknown' })
  | (AboutPayout & { readonly kind: 'returned'; readonly reason: string; readonly wasPaid: boolean });
