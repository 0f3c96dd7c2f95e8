import { Injectable } from '@nestjs/common';

/** Wakes a worker of this process right after the commit that gave it work. */
@Injectable()
export class WorkerBell {
  private readonly listeners = new Map<string, () => void>();

  onRing(worker: string, listener: () => void): void {
    this.listeners.set(worker, listener);
  }

  ring(worker: string): void {
    this.listeners.get(worker)?.();
  }
}
