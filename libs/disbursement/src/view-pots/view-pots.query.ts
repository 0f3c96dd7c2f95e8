import type { Actor } from '#platform';
import { Query } from '@nestjs/cqrs';
import type { PotView } from './pot-view.js';

/** The pots of the account's towns; the city's pot for accounts of the whole city. */
export class ViewPots extends Query<PotView[]> {
  constructor(readonly actor: Actor) {
    super();
  }
}
