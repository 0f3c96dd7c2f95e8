import { Clock } from '#kernel';
import { UnitOfWork, WorkerBell } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PotNotFound, SourceDoesNotFit } from '../domain/disbursement.errors.js';
import { mayFund } from '../domain/funding.js';
import { findPot } from '../domain/pots.js';
import { Ledger } from '../persistence/ledger.js';
import { FundPot } from './fund-pot.command.js';

@CommandHandler(FundPot)
export class FundPotHandler implements ICommandHandler<FundPot> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly bell: WorkerBell,
  ) {}

  execute({ potId, amountFen, source }: FundPot): Promise<void> {
    return this.uow.run(async () => {
      const pot = findPot(potId);
      if (!pot) throw new PotNotFound();
      if (!mayFund(source, pot.fundSource)) throw new SourceDoesNotFit(potId, source);
      await this.ledger.post([{ kind: 'funding', potId, amountFen, payoutId: null, source, at: this.clock.now() }]);
      this.uow.afterCommit(() => this.bell.ring('disbursement.retry-held'));
    });
  }
}
