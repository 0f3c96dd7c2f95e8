import type { Assessment, PolicySummary } from './assessment.js';
import type { Case, CaseSummary } from './case.js';
import type { Claim, Need } from './need.js';
import type { PublicTotals } from './public.js';
import type { Credentials, Session } from './session.js';
import type { NewWish, PublicProgress, Receipt, Wish, WishSummary } from './wish.js';

/** A write carries a key that was made and stored before sending, so that sending again changes nothing. */
export interface Write {
  key: string;
}

/** Everything the fronts ask of the service. Failures arrive as `Problem` or `NoConnection`. */
export interface Api {
  session(): Promise<Session | null>;
  signIn(credentials: Credentials): Promise<Session>;
  signOut(): Promise<void>;

  registerWish(wish: NewWish, write: Write): Promise<Receipt>;
  wishes(): Promise<WishSummary[]>;
  wish(wishId: string): Promise<Wish>;
  progress(receiptCode: string): Promise<PublicProgress>;
  policies(): Promise<PolicySummary[]>;
  assessment(wishId: string): Promise<Assessment>;

  cases(): Promise<CaseSummary[]>;
  case(wishId: string): Promise<Case>;
  sign(wishId: string, contentHash: string, write: Write): Promise<Case>;
  refuse(wishId: string, reasons: string[], contentHash: string, write: Write): Promise<Case>;
  returnForCompletion(wishId: string, facts: string[], reason: string, write: Write): Promise<Case>;

  needs(): Promise<Need[]>;
  need(needId: string): Promise<Need>;
  claim(needId: string, quantity: number, write: Write): Promise<Claim>;
  claims(): Promise<Claim[]>;
  deliver(claimId: string, write: Write): Promise<Claim>;
  confirmReceipt(claimId: string, write: Write): Promise<Claim>;

  totals(): Promise<PublicTotals>;
  /** Calls back whenever something changed on the server; returns how to stop listening. */
  listen(changed: (what: string) => void): () => void;
}
