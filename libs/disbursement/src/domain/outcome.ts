/** What became of a payment order, as far as we know. Only the first four are evidence from the bank. */
export type Outcome =
  | { readonly kind: 'settled'; readonly reference: string; readonly bankReference: string }
  | { readonly kind: 'rejected'; readonly reference: string; readonly code: string }
  | { readonly kind: 'returned'; readonly reference: string; readonly code: string; readonly bankReference: string }
  | { readonly kind: 'pending'; readonly reference: string }
  /** The bank says it never received this reference. */
  | { readonly kind: 'not-found'; readonly reference: string }
  /** Timeout, broken line, server error, or an answer that says nothing about this reference. */
  | { readonly kind: 'no-answer'; readonly reference: string }
  /** Not sent: the payee is not the one that was signed. */
  | { readonly kind: 'content-changed'; readonly reference: string };
