import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { BankBook } from './check-ledger/bank-book.js';
import { CheckLedgerHandler } from './check-ledger/check-ledger.handler.js';
import { CheckLedgerHttp } from './check-ledger/check-ledger.http.js';
import { FundPotHandler } from './fund-pot/fund-pot.handler.js';
import { FundPotHttp } from './fund-pot/fund-pot.http.js';
import { OpenDemoPots } from './open-demo-pots/open-demo-pots.js';
import { Ledger } from './persistence/ledger.js';
import { LedgerEntryRow } from './persistence/ledger-entry.row.js';
import { LedgerTransactionRow } from './persistence/ledger-transaction.row.js';
import { DisbursementTables1700000005000 } from './persistence/migrations/1700000005000-disbursement-tables.js';
import { Payees } from './persistence/payees.js';
import { PayoutQueue } from './persistence/payout-queue.js';
import { PayoutRow } from './persistence/payout.row.js';
import { Payouts } from './persistence/payouts.js';
import { PotRow } from './persistence/pot.row.js';
import { Pots } from './persistence/pots.js';
import { DisbursementEventsPublisher } from './publishing/disbursement-events.publisher.js';
import { OnCashGranted } from './reserve-pots/on-cash-granted.consumer.js';
import { ReservePotsHandler } from './reserve-pots/reserve-pots.handler.js';
import { RetryHeldHandler } from './retry-held/retry-held.handler.js';
import { RetryHeldWorker } from './retry-held/retry-held.worker.js';
import { AskBankWorker } from './settle-payouts/ask-bank.worker.js';
import { Bank } from './settle-payouts/bank.js';
import { RecordOutcomesHandler } from './settle-payouts/record-outcomes.handler.js';
import { SendPayoutsWorker } from './settle-payouts/send-payouts.worker.js';
import { ViewPayoutsHandler } from './view-payouts/view-payouts.handler.js';
import { ViewPayoutsHttp } from './view-payouts/view-payouts.http.js';
import { ViewPotsHandler } from './view-pots/view-pots.handler.js';
import { ViewPotsHttp } from './view-pots/view-pots.http.js';

@Module(
  contextModule({
    name: 'disbursement',
    rows: [PotRow, PayoutRow, LedgerTransactionRow, LedgerEntryRow],
    migrations: [DisbursementTables1700000005000],
    consumers: [OnCashGranted],
    handlers: [
      ReservePotsHandler, RetryHeldHandler, RecordOutcomesHandler, FundPotHandler, ViewPayoutsHandler, ViewPotsHandler,
      CheckLedgerHandler,
    ],
    workers: [SendPayoutsWorker, AskBankWorker, RetryHeldWorker],
    controllers: [ViewPayoutsHttp, ViewPotsHttp, FundPotHttp, CheckLedgerHttp],
    providers: [Pots, Ledger, Payees, Payouts, PayoutQueue, DisbursementEventsPublisher, Bank, BankBook, OpenDemoPots],
  }),
)
export class DisbursementModule {}
