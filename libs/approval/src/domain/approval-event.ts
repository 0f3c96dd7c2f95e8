import type { Fen } from '#kernel';
import type { AgeBand } from './assessed-wish.js';
import type { CashRoute, Decision } from './decision.js';
import type { CaseOutcome } from './ending.js';
import type { PartKind, PartRoute } from './part.js';
import type { ReferralAnswer } from './referral.js';

interface OfWish {
  readonly wishId: string;
  readonly at: Date;
}

interface OfPart extends OfWish {
  readonly partId: string;
}

/** What happened to a case. */
export type ApprovalEvent =
  | (OfWish & { readonly kind: 'path-decided'; readonly town: string; readonly decision: Decision })
  | (OfWish & {
      readonly kind: 'referral-ordered';
      readonly referralId: string;
      readonly to: 'department' | 'home';
      readonly department: string;
      readonly policy?: string;
    })
  | (OfPart & {
      readonly kind: 'decision-signed';
      readonly part: PartKind;
      readonly route: PartRoute;
      readonly signatures: number;
      readonly needed: number;
      readonly signedBy: string;
    })
  | (OfPart & {
      readonly kind: 'cash-granted';
      readonly town: string;
      readonly potId: string;
      readonly route: CashRoute;
      readonly amountFen: Fen;
      readonly contentHash: string;
      readonly signedBy: readonly string[];
    })
  | (OfPart & { readonly kind: 'need-opened'; readonly need: OpenedNeed })
  | (OfWish & { readonly kind: 'wish-refused'; readonly reasons: readonly string[]; readonly signedBy: string })
  | (OfWish & {
      readonly kind: 'wish-returned';
      readonly missing: readonly string[];
      readonly reason: string;
      readonly returnedBy: string;
    })
  | (OfWish & {
      readonly kind: 'referral-answered';
      readonly referralId: string;
      readonly answer: ReferralAnswer;
      readonly recordedBy: string;
    })
  | (OfWish & { readonly kind: 'wish-closed'; readonly outcome: CaseOutcome });

/** What the pool may know of a need. */
export interface OpenedNeed {
  readonly town: string;
  readonly category: string;
  readonly item: string;
  readonly quantity: number;
  readonly valueFen: Fen;
  readonly ageBand: AgeBand;
  readonly neededBy: string;
  readonly urgent: boolean;
  readonly bridge: boolean;
}
