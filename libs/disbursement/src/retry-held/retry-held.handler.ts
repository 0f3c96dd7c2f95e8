import { Clock } from '#kernel';
import { UnitOfWork, WorkerBell } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { fillPots } from '../domain/fill-pots.js';
import { Payouts } from '../persistence/payouts.js';
import { Pots } from '../persistence/pots.js';
import { RetryHeld } from './retry-held.command.js';

@CommandHandler(RetryHeld)
export class RetryHeldHandler implements ICommandHandler<RetryHeld> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly payouts: Payouts,
    private readonly pots: Pots,
    private readonly clock: Clock,
    private readonly bell: WorkerBell,
  ) {}

  execute({ most }: RetryHeld): Promise<number> {
    return this.uow.run(async () => {
      const held = await this.payouts.lockAffordable(most);
      if (held.length === 0) return 0;
      const asked = held.map((payout) => payout.snapshot());
      const fits = fillPots(asked, await this.pots.lockAvailable(asked.map((one) => one.potId)));
      const going = held.filter((_, i) => fits[i]);
      for (const payout of going) payout.reserve(this.clock.now());
      await this.payouts.save(going);
      this.uow.afterCommit(() => this.bell.ring('disbursement.send-payouts'));
      return going.length;
    });
  }
}
