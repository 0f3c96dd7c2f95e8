import { Injectable } from '@nestjs/common';

/** Wakes the relay of a context in this process after a commit; other processes find the rows by polling. */
@Injectable()
export class RelayBell {
  private readonly listeners = new Map<string, () => void>();

  onRing(context: string, listener: () => void): void {
    this.listeners.set(context, listener);
  }

  ring(context: string): void {
    this.listeners.get(context)?.();
  }
}
