import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { ReturnReason } from '../domain/reason-codes.js';

/** Ask the family for what is missing, all at once. */
export class ReturnWish extends Command<void> {
  constructor(
    readonly wishId: string,
    readonly missing: readonly string[],
    readonly reason: ReturnReason,
    readonly actor: Actor,
  ) {
    super();
  }
}
