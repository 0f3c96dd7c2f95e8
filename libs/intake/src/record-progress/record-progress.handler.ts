import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { stepFrom } from '../domain/step.js';
import { WishSteps } from '../persistence/wish-steps.js';
import { RecordProgress } from './record-progress.command.js';

@CommandHandler(RecordProgress)
export class RecordProgressHandler implements ICommandHandler<RecordProgress> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steps: WishSteps,
  ) {}

  execute({ facts }: RecordProgress): Promise<void> {
    return this.uow.run(() => this.steps.add(facts.map(stepFrom)));
  }
}
