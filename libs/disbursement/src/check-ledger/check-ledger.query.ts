import { Query } from '@nestjs/cqrs';
import type { LedgerCheck } from './ledger-check.js';

/** Compare ledger, pots, payouts and the bank's book with each other. */
export class CheckLedger extends Query<LedgerCheck> {}
