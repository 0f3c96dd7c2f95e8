import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { stepFrom } from '../domain/step.js';
import { WishSteps } from '../persistence/wish-steps.js';
import { ProgressBell } from '../publishing/progress-bell.js';
import { RecordProgress } from './record-progress.command.js';

@CommandHandler(RecordProgress)
export class RecordProgressHandler implements ICommandHandler<RecordProgress> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steps: WishSteps,
    private readonly bell: ProgressBell,
  ) {}

  execute({ facts }: RecordProgress): Promise<void> {
    return this.uow.run(async () => {
      await this.steps.add(facts.map(stepFrom));
      this.uow.afterCommit(() => this.bell.rung.next());
    });
  }
}
