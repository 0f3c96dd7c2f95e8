import type { Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RetryHeld } from './retry-held.command.js';

const MOST = 200;

/** Looks whether pots have money again for payouts that wait; woken when a pot is funded or gets money back. */
@Injectable()
export class RetryHeldWorker implements Worker {
  readonly name = 'disbursement.retry-held';
  readonly everyMs = 30_000;

  constructor(private readonly commands: CommandBus) {}

  async runOnce(): Promise<boolean> {
    return (await this.commands.execute(new RetryHeld(MOST))) > 0;
  }
}
