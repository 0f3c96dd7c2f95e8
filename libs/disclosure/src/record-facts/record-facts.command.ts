import { Command } from '@nestjs/cqrs';
import type { PublicFact } from '../domain/public-fact.js';

/** Count facts in the totals and move the clocks of their wishes. */
export class RecordFacts extends Command<void> {
  constructor(readonly facts: readonly PublicFact[]) {
    super();
  }
}
