import { Command } from '@nestjs/cqrs';
import type { PartOutcome } from '../persistence/part-outcomes.js';

/** Note what became of signed parts, and close the cases that have nothing left. */
export class CloseParts extends Command<void> {
  constructor(readonly outcomes: readonly PartOutcome[]) {
    super();
  }
}
