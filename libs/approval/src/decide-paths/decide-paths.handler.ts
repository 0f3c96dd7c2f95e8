import { Clock } from '#kernel';
import { newId, UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AssessedWish } from '../domain/assessed-wish.js';
import { CaseFile } from '../domain/case-file.js';
import { decidePaths } from '../domain/decide-paths.js';
import { inRounds } from '../domain/in-rounds.js';
import { CaseEndings } from '../persistence/case-endings.js';
import { CaseFiles } from '../persistence/case-files.js';
import { DecidePaths } from './decide-paths.command.js';

@CommandHandler(DecidePaths)
export class DecidePathsHandler implements ICommandHandler<DecidePaths> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: CaseFiles,
    private readonly endings: CaseEndings,
    private readonly clock: Clock,
  ) {}

  execute({ wishes }: DecidePaths): Promise<void> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      for (const round of inRounds(wishes, (wish) => wish.wishId)) {
        const files = round.map((wish) => open(wish, now));
        const opened = new Set(await this.files.open(files));
        // What only had to be handed over or answered is done.
        const done = files.map((file) => file.snapshot()).filter((file) => file.parts.length === 0);
        await this.endings.close(done.map((file) => file.wish.wishId).filter((wishId) => opened.has(wishId)), now);
      }
    });
  }
}

function open(wish: AssessedWish, now: Date): CaseFile {
  const decision = decidePaths(wish);
  const proposals = decision.proposals.map((proposal) => ({ partId: newId(), proposal }));
  const handovers = decision.handovers.map((handover) => ({ referralId: newId(), handover }));
  return CaseFile.open(wish, decision, proposals, handovers, now);
}
