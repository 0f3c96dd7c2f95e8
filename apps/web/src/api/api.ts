import type {
  AssessmentView,
  CaseView,
  ClaimView,
  FactsView,
  NeedLineView,
  NeedView,
  PolicyView,
  ProgressView,
  PublicTotalsView,
  ReceiptView,
  ReservedClaimView,
  ReturnRequest,
  RefusalRequest,
  SessionView,
  SignedPartView,
  SignInRequest,
  WishLineView,
  WishRequest,
  WishView,
  WorklistLineView,
} from './generated/index.js';

export type {
  AssessmentView as Assessment,
  CaseView as Case,
  ClaimView as Claim,
  FactsView as CaseFacts,
  NeedLineView as NeedLine,
  NeedView as Need,
  PartView as Part,
  PolicyView as Policy,
  ProgressView as Progress,
  PublicTotalsView as PublicTotals,
  ReceiptView as Receipt,
  SessionView as Session,
  StepView as Step,
  WishLineView as WishLine,
  WishRequest as NewWish,
  WishView as Wish,
  WorklistLineView as WorklistLine,
} from './generated/index.js';

export type Role = SessionView['roles'][number];
export type RefusalReason = RefusalRequest['reason'];
export type ReturnReason = NonNullable<ReturnRequest['reason']>;

/** A write carries a key that was made and stored before sending, so that sending again changes nothing. */
export interface Write {
  key: string;
}

/** A page of a list begins after the last line of the page before. */
export interface PageAsked {
  after?: string;
  limit?: number;
}

/** Everything the fronts ask of the service. Failures arrive as `Problem` or `NoConnection`. */
export interface Api {
  session(): Promise<SessionView | null>;
  signIn(credentials: SignInRequest): Promise<SessionView>;
  signOut(): Promise<void>;

  registerWish(wish: WishRequest, write: Write): Promise<ReceiptView>;
  wishes(page?: PageAsked): Promise<WishLineView[]>;
  wish(wishId: string): Promise<WishView>;
  progress(receiptCode: string): Promise<ProgressView>;
  policies(): Promise<PolicyView[]>;
  assessment(wishId: string): Promise<AssessmentView>;
  facts(wishId: string): Promise<FactsView>;

  cases(status: 'open' | 'mine' | 'all', page?: PageAsked): Promise<WorklistLineView[]>;
  case(wishId: string): Promise<CaseView>;
  sign(wishId: string, partId: string, contentHash: string, write: Write): Promise<SignedPartView>;
  refuse(wishId: string, reason: RefusalReason, write: Write): Promise<void>;
  returnForCompletion(wishId: string, missing: string[], reason: ReturnReason, write: Write): Promise<void>;

  needs(page?: PageAsked): Promise<NeedLineView[]>;
  need(needId: string): Promise<NeedView>;
  claim(needId: string, quantity: number, write: Write): Promise<ReservedClaimView>;
  claims(): Promise<ClaimView[]>;
  deliver(claimId: string, write: Write): Promise<void>;
  release(claimId: string, write: Write): Promise<void>;
  confirmReceipt(claimId: string, write: Write): Promise<void>;

  totals(): Promise<PublicTotalsView>;
  /** Calls back whenever a wish has moved; picks up where it was cut. Returns how to stop listening. */
  listen(moved: () => void): () => void;
}
