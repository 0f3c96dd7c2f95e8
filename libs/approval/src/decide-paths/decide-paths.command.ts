import { Command } from '@nestjs/cqrs';
import type { AssessedWish } from '../domain/assessed-wish.js';

/** Lay out the ways of assessed wishes and open their files. */
export class DecidePaths extends Command<void> {
  constructor(readonly wishes: readonly AssessedWish[]) {
    super();
  }
}
