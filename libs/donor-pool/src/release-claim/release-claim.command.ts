import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';

/** The member lets a claim go before delivery; the need is open again. */
export class ReleaseClaim extends Command<ClaimSnapshot> {
  constructor(
    readonly claimId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}
