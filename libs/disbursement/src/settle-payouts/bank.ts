import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Payee } from '../domain/grant.js';
import type { Outcome } from '../domain/outcome.js';
import { outcomesFrom } from './bank-answer.js';

/** After this long without an answer the outcome is unknown; it never means "not paid". */
const ANSWER_WITHIN_MS = 10_000;

export interface PaymentOrder {
  readonly reference: string;
  readonly amountFen: number;
  readonly purpose: string;
  readonly payee: Payee;
}

/**
 * The bank's counter over HTTP; connections are kept alive. It never throws for what happens on the line:
 * whatever is not a clear answer about a reference is `no-answer`. Must be called outside any transaction.
 */
@Injectable()
export class Bank {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Sends orders. The bank keeps the first of each reference and answers a repetition with it. */
  async pay(orders: readonly PaymentOrder[]): Promise<Outcome[]> {
    const payments = orders.map(({ reference, amountFen, purpose, payee }) => ({
      reference, payeeName: payee.name, payeeAccount: payee.account, payeeBank: payee.bank, amountFen, purpose,
    }));
    const body = JSON.stringify({ payments });
    const references = orders.map((order) => order.reference);
    const outcomes = outcomesFrom(await this.call('/payments', { method: 'POST', body }), references);
    // Only a question is answered with "never received"; to an order it would be nonsense.
    return outcomes.map((one) => (one.kind === 'not-found' ? { kind: 'no-answer', reference: one.reference } : one));
  }

  /** Asks what became of earlier orders. */
  async ask(references: readonly string[]): Promise<Outcome[]> {
    return outcomesFrom(await this.call(`/payments?references=${references.join(',')}`, { method: 'GET' }), references);
  }

  private async call(path: string, request: { method: string; body?: string }): Promise<unknown> {
    try {
      const answer = await fetch(this.config.bankUrl + path, {
        ...request,
        headers: { authorization: `Bearer ${this.config.bankToken}`, 'content-type': 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const text = await answer.text();
      return answer.status === 200 ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }
}
