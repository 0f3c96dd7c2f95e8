import { Command } from '@nestjs/cqrs';
import type { RegisteredWish } from '../domain/registered-wish.js';

/** Check all policies for wishes that were taken in. */
export class AssessWishes extends Command<void> {
  constructor(readonly wishes: readonly RegisteredWish[]) {
    super();
  }
}
