import { Clock } from '#kernel';
import { UnitOfWork, WorkerBell } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Payouts } from '../persistence/payouts.js';
import { RecordOutcomes } from './record-outcomes.command.js';

@CommandHandler(RecordOutcomes)
export class RecordOutcomesHandler implements ICommandHandler<RecordOutcomes> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly payouts: Payouts,
    private readonly clock: Clock,
    private readonly bell: WorkerBell,
  ) {}

  execute({ outcomes }: RecordOutcomes): Promise<void> {
    return this.uow.run(async () => {
      const said = new Map(outcomes.map((outcome) => [outcome.reference, outcome]));
      const payouts = await this.payouts.lock([...said.keys()]);
      const now = this.clock.now();
      for (const payout of payouts) {
        const outcome = said.get(payout.snapshot().reference);
        if (outcome) payout.hear(outcome, now);
      }
      await this.payouts.save(payouts);
      const became = new Set(payouts.map((payout) => payout.snapshot().status));
      this.uow.afterCommit(() => {
        if (became.has('ready')) this.bell.ring('disbursement.send-payouts');
        if (became.has('returned')) this.bell.ring('disbursement.retry-held');
      });
    });
  }
}
