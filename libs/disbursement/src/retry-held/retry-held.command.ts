import { Command } from '@nestjs/cqrs';

/** Set money aside for up to `most` payouts that waited for it; answers how many go on. */
export class RetryHeld extends Command<number> {
  constructor(readonly most: number) {
    super();
  }
}
