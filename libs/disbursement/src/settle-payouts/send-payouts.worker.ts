import { Clock } from '#kernel';
import { faultPoint, UnitOfWork, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Outcome } from '../domain/outcome.js';
import type { PayoutSnapshot } from '../domain/payout.js';
import { Payees } from '../persistence/payees.js';
import { PayoutQueue } from '../persistence/payout-queue.js';
import { Bank, type PaymentOrder } from './bank.js';
import { RecordOutcomes } from './record-outcomes.command.js';

/** Payouts of one call to the bank. */
const MOST = 200;
/** After a call without an answer the others stay ready for a while instead of becoming unknown too. */
const REST_MS = 2_000;

/**
 * Sends ready payouts: takes them in one transaction, calls the bank outside any, records what it said in a
 * second. What happens in between is found again by AskBankWorker.
 */
@Injectable()
export class SendPayoutsWorker implements Worker {
  readonly name = 'disbursement.send-payouts';
  readonly everyMs = 1_000;
  private restUntil = new Date(0);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: PayoutQueue,
    private readonly payees: Payees,
    private readonly bank: Bank,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  async runOnce(): Promise<boolean> {
    const now = this.clock.now();
    if (now < this.restUntil) return false;
    const taken = await this.uow.run(() => this.queue.takeReady(MOST, now));
    if (taken.length === 0) return false;
    faultPoint('disbursement.taken');
    const outcomes = await this.send(taken);
    faultPoint('disbursement.sent');
    await this.commands.execute(new RecordOutcomes(outcomes));
    const unanswered = outcomes.some((one) => one.kind === 'no-answer');
    if (unanswered) this.restUntil = new Date(this.clock.now().getTime() + REST_MS);
    return taken.length === MOST;
  }

  /** The payee is compared once more with what was signed, at the last moment before the money goes. */
  private async send(taken: readonly PayoutSnapshot[]): Promise<Outcome[]> {
    const payees = await this.payees.asSigned(taken);
    const changed: Outcome[] = [];
    const orders: PaymentOrder[] = [];
    for (const { grantId, reference, amountFen, route } of taken) {
      const payee = payees.get(grantId);
      if (payee) orders.push({ reference, amountFen, purpose: route, payee });
      else changed.push({ kind: 'content-changed', reference });
    }
    return orders.length === 0 ? changed : [...changed, ...(await this.bank.pay(orders))];
  }
}
