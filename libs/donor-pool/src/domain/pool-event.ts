interface OfMember {
  readonly wishId: string;
  readonly needId: string;
  readonly memberId: string;
  readonly at: Date;
}

interface OfClaim extends OfMember {
  readonly claimId: string;
}

/** What happened in the pool. */
export type PoolEvent =
  | (OfMember & { readonly kind: 'match-proposed' })
  | (OfClaim & { readonly kind: 'need-claimed'; readonly quantity: number })
  | (OfClaim & { readonly kind: 'need-delivered' })
  | (OfClaim & { readonly kind: 'claim-released'; readonly reason: ReleaseReason })
  | (OfClaim & { readonly kind: 'need-fulfilled'; readonly quantity: number; readonly valueFen: number });

export type ReleaseReason = 'by-member' | 'expired';
