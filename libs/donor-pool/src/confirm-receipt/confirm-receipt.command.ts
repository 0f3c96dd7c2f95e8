import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';

/** A social worker of the need's town saw that the family got it. */
export class ConfirmReceipt extends Command<ClaimSnapshot> {
  constructor(
    readonly claimId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}
