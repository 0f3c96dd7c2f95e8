import type { Actor } from '#platform';
import { Query } from '@nestjs/cqrs';
import type { PayoutView } from './payout-view.js';

/** The payouts of a wish, oldest first; throws OutsideYourTowns. */
export class ViewPayouts extends Query<PayoutView[]> {
  constructor(
    readonly wishId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}
