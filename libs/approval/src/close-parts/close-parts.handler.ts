import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { inRounds } from '../domain/in-rounds.js';
import { CaseEndings } from '../persistence/case-endings.js';
import { PartOutcomes } from '../persistence/part-outcomes.js';
import { CloseParts } from './close-parts.command.js';

@CommandHandler(CloseParts)
export class ClosePartsHandler implements ICommandHandler<CloseParts> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outcomes: PartOutcomes,
    private readonly endings: CaseEndings,
    private readonly clock: Clock,
  ) {}

  execute({ outcomes }: CloseParts): Promise<void> {
    return this.uow.run(async () => {
      const changed: string[] = [];
      for (const round of inRounds(outcomes, (one) => one.partId)) changed.push(...(await this.outcomes.note(round)));
      await this.endings.close(changed, this.clock.now());
    });
  }
}
