import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';

const ANSWER_WITHIN_MS = 5_000;

export interface BankTotals {
  readonly count: number;
  readonly fen: number;
}

/** The bank's own book, for comparison. */
@Injectable()
export class BankBook {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What the bank paid and did not get back; undefined when it does not answer. */
  async settled(): Promise<BankTotals | undefined> {
    try {
      const answer = await fetch(`${this.config.bankUrl}/book/summary`, {
        headers: { authorization: `Bearer ${this.config.bankToken}` },
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const { settled } = (await answer.json()) as { settled?: BankTotals };
      return settled && Number.isSafeInteger(settled.count) && Number.isSafeInteger(settled.fen) ? settled : undefined;
    } catch {
      return undefined;
    }
  }
}
