import { Command } from '@nestjs/cqrs';
import type { FundingSource } from '../domain/funding.js';

/** Enter money into a pot through the ledger. */
export class FundPot extends Command<void> {
  constructor(
    readonly potId: string,
    readonly amountFen: number,
    readonly source: FundingSource,
  ) {
    super();
  }
}
