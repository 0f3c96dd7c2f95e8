import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { RefusalReason } from '../domain/reason-codes.js';

/** Refuse all that is not decided yet in a case; answers the part that stands for the refusal. */
export class RefuseWish extends Command<string> {
  constructor(
    readonly wishId: string,
    readonly reasons: readonly RefusalReason[],
    readonly actor: Actor,
  ) {
    super();
  }
}
