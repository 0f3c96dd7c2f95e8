import { Command } from '@nestjs/cqrs';
import type { Grant } from '../domain/grant.js';

/** Turn grants into payouts, each with its money set aside in its pot, in the order of the list. */
export class ReservePots extends Command<void> {
  constructor(readonly grants: readonly Grant[]) {
    super();
  }
}
