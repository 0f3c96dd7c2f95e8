import type { BatchHandler, InboundMessage } from './transport.js';

/** A batch larger than this is not made larger: a transaction must stay short enough to be repeated. */
const MOST = 1_000;

interface Waiting {
  readonly batch: readonly InboundMessage[];
  readonly keepAlive: () => Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One handler call at a time over all that is waiting: batches that arrive while it works (from other topics
 * and partitions) become one batch behind it, in the order of arrival. Nothing waits to be gathered. Each
 * batch resolves or rejects with the call it was part of.
 */
export class Gathering {
  private readonly waiting: Waiting[] = [];
  private working = false;

  constructor(private readonly handler: BatchHandler) {}

  take(batch: readonly InboundMessage[], keepAlive: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ batch, keepAlive, resolve, reject });
      if (!this.working) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.waiting.length > 0) await this.handle(this.nextTurn());
    this.working = false;
  }

  private nextTurn(): Waiting[] {
    let size = 0;
    const end = this.waiting.findIndex(({ batch }, i) => (size += batch.length) > MOST && i > 0);
    return this.waiting.splice(0, end < 0 ? this.waiting.length : end);
  }

  private async handle(turn: readonly Waiting[]): Promise<void> {
    const keepAlive = async () => {
      for (const one of turn) await one.keepAlive();
    };
    try {
      await this.handler(
        turn.flatMap((one) => one.batch),
        keepAlive,
      );
      for (const one of turn) one.resolve();
    } catch (error) {
      for (const one of turn) one.reject(error);
    }
  }
}
