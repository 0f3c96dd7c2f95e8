import { Command } from '@nestjs/cqrs';
import type { Outcome } from '../domain/outcome.js';

/** Put into the books what became of payment orders. */
export class RecordOutcomes extends Command<void> {
  constructor(readonly outcomes: readonly Outcome[]) {
    super();
  }
}
