import { Command } from '@nestjs/cqrs';
import type { OpenedNeed } from '../persistence/needs.js';

/** Put needs on the board and propose each to the member it fits best, if there is one. */
export class ProposeMatches extends Command<void> {
  constructor(readonly needs: readonly OpenedNeed[]) {
    super();
  }
}
