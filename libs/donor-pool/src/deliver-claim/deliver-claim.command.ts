import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';

/** The member says that what it claimed was delivered. */
export class DeliverClaim extends Command<ClaimSnapshot> {
  constructor(
    readonly claimId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}
