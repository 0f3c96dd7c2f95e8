import type { Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ExpireClaims } from './expire-claims.command.js';

const AT_ONCE = 200;

/** Nobody asks for it: a claim that lies still blocks a family. */
@Injectable()
export class ExpireClaimsWorker implements Worker {
  readonly name = 'donor-pool.expire-claims';
  readonly everyMs = 30_000;

  constructor(private readonly commands: CommandBus) {}

  async runOnce(): Promise<boolean> {
    return (await this.commands.execute(new ExpireClaims(AT_ONCE))) === AT_ONCE;
  }
}
