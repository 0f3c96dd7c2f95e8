import { CashGrantedV1 } from './approval/cash-granted.v1.js';
import { DecisionSignedV1 } from './approval/decision-signed.v1.js';
import { NeedOpenedV1 } from './approval/need-opened.v1.js';
import { PathDecidedV1 } from './approval/path-decided.v1.js';
import { ReferralAnsweredV1 } from './approval/referral-answered.v1.js';
import { ReferralOrderedV1 } from './approval/referral-ordered.v1.js';
import { WishClosedV1 } from './approval/wish-closed.v1.js';
import { WishRefusedV1 } from './approval/wish-refused.v1.js';
import { WishReturnedV1 } from './approval/wish-returned.v1.js';
import { PayoutHeldV1 } from './disbursement/payout-held.v1.js';
import { PayoutPreparedV1 } from './disbursement/payout-prepared.v1.js';
import { PayoutReturnedV1 } from './disbursement/payout-returned.v1.js';
import { PayoutSettledV1 } from './disbursement/payout-settled.v1.js';
import { PayoutUnknownV1 } from './disbursement/payout-unknown.v1.js';
import { ClaimReleasedV1 } from './donor-pool/claim-released.v1.js';
import { MatchProposedV1 } from './donor-pool/match-proposed.v1.js';
import { NeedClaimedV1 } from './donor-pool/need-claimed.v1.js';
import { NeedDeliveredV1 } from './donor-pool/need-delivered.v1.js';
import { NeedFulfilledV1 } from './donor-pool/need-fulfilled.v1.js';
import { WishAssessedV1 } from './eligibility/wish-assessed.v1.js';
import { WishRegisteredV1 } from './intake/wish-registered.v1.js';
import type { EventContract } from './event-contract.js';

/** Every public event: what may travel, and nothing else. */
export const CONTRACTS: readonly EventContract[] = [
  CashGrantedV1,
  DecisionSignedV1,
  NeedOpenedV1,
  PathDecidedV1,
  ReferralAnsweredV1,
  ReferralOrderedV1,
  WishClosedV1,
  WishRefusedV1,
  WishReturnedV1,
  PayoutHeldV1,
  PayoutPreparedV1,
  PayoutReturnedV1,
  PayoutSettledV1,
  PayoutUnknownV1,
  ClaimReleasedV1,
  MatchProposedV1,
  NeedClaimedV1,
  NeedDeliveredV1,
  NeedFulfilledV1,
  WishAssessedV1,
  WishRegisteredV1,
] as readonly unknown[] as readonly EventContract[];
