import { PotDoesNotFit, PotNotFound, SignedByOnePerson } from './disbursement.errors.js';
import { findPot } from './pots.js';

export type Route = 'FAST_TRACK' | 'RELIEF' | 'CHARITY_CASH';

/** What two people signed. */
export interface Grant {
  readonly grantId: string;
  readonly wishId: string;
  readonly town: string;
  readonly potId: string;
  readonly route: Route;
  readonly amountFen: number;
  readonly contentHash: string;
  readonly signedBy: readonly string[];
  readonly grantedAt: Date;
}

/** Who gets the money; sealed, opened only to compare and to pay. */
export interface Payee {
  readonly kind: 'self' | 'guardian' | 'hospital' | 'school';
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}

/**
 * Refuses a grant that no rule allows: one signer twice (PotNotFound, SignedByOnePerson), relief from charity
 * money or the reverse, or another town's pot (PotDoesNotFit).
 */
export function checkGrant({ grantId, potId, route, town, signedBy }: Grant): void {
  const pot = findPot(potId);
  if (!pot) throw new PotNotFound();
  const kind = route === 'RELIEF' ? 'fiscal' : 'charity';
  if (pot.fundSource !== kind || (pot.town !== null && pot.town !== town)) throw new PotDoesNotFit(potId, route, town);
  if (new Set(signedBy).size < 2) throw new SignedByOnePerson(grantId);
}

/** The exact words whose hash both people signed; the purpose is the route. */
export const signedContent = (grant: Pick<Grant, 'wishId' | 'grantId' | 'potId' | 'amountFen' | 'route'>, payee: Payee): string =>
  JSON.stringify([
    grant.wishId, grant.grantId, grant.potId, grant.amountFen, grant.route, payee.kind, payee.name, payee.account, payee.bank,
  ]);
