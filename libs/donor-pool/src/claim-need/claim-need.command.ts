import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';

/** Reserve units of a need for the account's member; all that is left when no quantity is given. */
export class ClaimNeed extends Command<ClaimSnapshot> {
  constructor(
    readonly needId: string,
    readonly quantity: number | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}
