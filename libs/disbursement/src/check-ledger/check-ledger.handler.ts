import { Clock } from '#kernel';
import { Reader } from '#platform';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { BankBook } from './bank-book.js';
import { CheckLedger } from './check-ledger.query.js';
import type { LedgerCheck, LedgerDifferences } from './ledger-check.js';
import { OUR_BOOKS } from './our-books.sql.js';

interface OurBooks extends LedgerDifferences {
  readonly settledCount: number;
  readonly settledFen: number;
  readonly openPayouts: number;
  readonly openFen: number;
}

@QueryHandler(CheckLedger)
export class CheckLedgerHandler implements IQueryHandler<CheckLedger> {
  constructor(
    private readonly reader: Reader,
    private readonly bank: BankBook,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<LedgerCheck> {
    const ours = await this.reader.first<OurBooks>(OUR_BOOKS);
    if (!ours) throw new Error('A query of sums has one row');
    const theirs = await this.bank.settled();
    const { settledCount, settledFen, openPayouts, openFen, ...ledger } = ours;
    const differenceCount = theirs ? settledCount - theirs.count : null;
    const differenceFen = theirs ? settledFen - theirs.fen : null;
    return {
      ok: Object.values(ledger).every((figure) => figure === 0) && differenceCount === 0 && differenceFen === 0,
      checkedAt: this.clock.now(),
      ledger,
      bank: {
        answered: theirs !== undefined,
        ourSettledCount: settledCount,
        ourSettledFen: settledFen,
        bankSettledCount: theirs?.count ?? null,
        bankSettledFen: theirs?.fen ?? null,
        differenceCount,
        differenceFen,
        openPayouts,
        openFen,
      },
    };
  }
}
