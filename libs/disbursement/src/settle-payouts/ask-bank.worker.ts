import { Clock } from '#kernel';
import { UnitOfWork, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { PayoutQueue } from '../persistence/payout-queue.js';
import { Bank } from './bank.js';
import { RecordOutcomes } from './record-outcomes.command.js';

/** References of one question; they travel in the address. */
const MOST = 100;

/**
 * Asks the bank by our own reference about payouts whose outcome is open: sent by a process that died,
 * unknown, pending, and, more slowly, about settled ones that may come back. A payout is sent again only
 * after the bank said that it never received it, and then under the same reference.
 */
@Injectable()
export class AskBankWorker implements Worker {
  readonly name = 'disbursement.ask-bank';
  readonly everyMs = 1_000;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: PayoutQueue,
    private readonly bank: Bank,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  async runOnce(): Promise<boolean> {
    const references = await this.uow.run(() => this.queue.takeToAsk(MOST, this.clock.now()));
    if (references.length === 0) return false;
    await this.commands.execute(new RecordOutcomes(await this.bank.ask(references)));
    return references.length === MOST;
  }
}
