import { Aggregate } from '#kernel';
import { ClaimHasMovedOn, ClaimNotDelivered, NotYourClaim } from './donor-pool.errors.js';
import type { PoolEvent, ReleaseReason } from './pool-event.js';

export type ClaimStatus = 'reserved' | 'delivered' | 'received' | 'released';

/** A claim that is not delivered within this time is given back. */
export const CLAIM_LASTS_HOURS = 72;

export interface ClaimTerms {
  readonly claimId: string;
  readonly needId: string;
  readonly wishId: string;
  /** Where the need is. */
  readonly town: string;
  readonly memberId: string;
  /** The offer that the units came from; null when the member gives beside its offers. */
  readonly offerId: string | null;
  readonly quantity: number;
  /** The account that spoke for the member. */
  readonly claimedBy: string;
}

export interface ClaimSnapshot extends ClaimTerms {
  readonly status: ClaimStatus;
  readonly claimedAt: Date;
  readonly expiresAt: Date;
  readonly deliveredAt: Date | null;
  readonly receivedAt: Date | null;
  readonly receivedBy: string | null;
  readonly releasedAt: Date | null;
  readonly releaseReason: ReleaseReason | null;
}

/** A member's promise to meet a need: reserved, delivered, received; or released before delivery. */
export class Claim extends Aggregate<PoolEvent> {
  private constructor(private state: ClaimSnapshot) {
    super();
  }

  /** Starts a claim on units that were taken from the need already. */
  static reserve(terms: ClaimTerms, now: Date): Claim {
    const claim = new Claim({
      ...terms,
      status: 'reserved',
      claimedAt: now,
      expiresAt: new Date(now.getTime() + CLAIM_LASTS_HOURS * 3_600_000),
      deliveredAt: null, receivedAt: null, receivedBy: null, releasedAt: null, releaseReason: null,
    });
    claim.record({ kind: 'need-claimed', ...claim.ids(), quantity: terms.quantity, at: now });
    return claim;
  }

  /** For the repository only: trusts what was stored. */
  static restore(snapshot: ClaimSnapshot): Claim {
    return new Claim(snapshot);
  }

  /** The member says it delivered. A delivery after 72 h still counts while nobody took the claim back. */
  deliver(memberId: string, now: Date): void {
    this.mustBelongTo(memberId);
    this.mustBeReserved();
    this.state = { ...this.state, status: 'delivered', deliveredAt: now };
    this.record({ kind: 'need-delivered', ...this.ids(), at: now });
  }

  /** The social worker saw it arrive; throws ClaimNotDelivered before the member said so. */
  confirmReceipt(receivedBy: string, now: Date): void {
    if (this.state.status === 'reserved') throw new ClaimNotDelivered();
    if (this.state.status !== 'delivered') throw new ClaimHasMovedOn(this.state.status);
    this.state = { ...this.state, status: 'received', receivedAt: now, receivedBy };
  }

  /** The member lets the need go, so that another may take it. */
  release(memberId: string, now: Date): void {
    this.mustBelongTo(memberId);
    this.mustBeReserved();
    this.letGo('by-member', now);
  }

  /** Gives an overdue claim back; leaves one that is not overdue, or has moved on, as it is. */
  expire(now: Date): void {
    if (this.state.status === 'reserved' && this.state.expiresAt <= now) this.letGo('expired', now);
  }

  snapshot(): ClaimSnapshot {
    return this.state;
  }

  private letGo(reason: ReleaseReason, now: Date): void {
    this.state = { ...this.state, status: 'released', releasedAt: now, releaseReason: reason };
    this.record({ kind: 'claim-released', ...this.ids(), reason, at: now });
  }

  private mustBelongTo(memberId: string): void {
    if (memberId !== this.state.memberId) throw new NotYourClaim();
  }

  private mustBeReserved(): void {
    if (this.state.status !== 'reserved') throw new ClaimHasMovedOn(this.state.status);
  }

  private ids() {
    const { wishId, needId, memberId, claimId } = this.state;
    return { wishId, needId, memberId, claimId };
  }
}
