import { Logger } from '../observability/logger.js';
import type { Worker } from './worker.js';
import type { WorkerBell } from './worker-bell.js';

/** Runs one worker until it is stopped; an error is logged and tried again after the usual rest. */
export class WorkerLoop {
  private stopped = false;
  private rung = false;
  private wakeUp: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly worker: Worker,
    bell: WorkerBell,
    private readonly logger: Logger,
  ) {
    bell.onRing(worker.name, () => this.wake());
  }

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  private wake(): void {
    this.rung = true;
    this.wakeUp();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.rung = false;
      let more = false;
      try {
        more = await this.worker.runOnce();
      } catch (error) {
        const cause = error instanceof Error ? error.name : 'unknown';
        this.logger.warn({ event: 'worker-failed', worker: this.worker.name, cause }, 'a worker will try again');
      }
      if (!more) await this.rest();
    }
  }

  private rest(): Promise<void> {
    if (this.rung || this.stopped) return Promise.resolve();
    return new Promise((resume) => {
      const timer = setTimeout(resume, this.worker.everyMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}
