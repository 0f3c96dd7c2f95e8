import { Command } from '@nestjs/cqrs';

/** Give overdue claims back to the board, at most this many; answers how many were. */
export class ExpireClaims extends Command<number> {
  constructor(readonly limit: number) {
    super();
  }
}
