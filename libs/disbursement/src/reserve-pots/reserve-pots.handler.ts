import { Clock, stableId } from '#kernel';
import { newId, UnitOfWork, WorkerBell } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { fillPots } from '../domain/fill-pots.js';
import { checkGrant, type Grant } from '../domain/grant.js';
import { Payout } from '../domain/payout.js';
import { Payees } from '../persistence/payees.js';
import { Payouts } from '../persistence/payouts.js';
import { Pots } from '../persistence/pots.js';
import { ReservePots } from './reserve-pots.command.js';

@CommandHandler(ReservePots)
export class ReservePotsHandler implements ICommandHandler<ReservePots> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly payees: Payees,
    private readonly pots: Pots,
    private readonly payouts: Payouts,
    private readonly clock: Clock,
    private readonly bell: WorkerBell,
  ) {}

  execute({ grants }: ReservePots): Promise<void> {
    return this.uow.run(async () => {
      grants.forEach(checkGrant);
      const now = this.clock.now();
      const standing = await this.payees.asSigned(grants);
      const unchanged = grants.filter((grant) => standing.has(grant.grantId));
      const changed = grants.filter((grant) => !standing.has(grant.grantId));
      const available = await this.pots.lockAvailable(unchanged.map((grant) => grant.potId));
      const fits = fillPots(unchanged, available);
      await this.payouts.add([
        ...unchanged.map((grant, i) =>
          fits[i]
            ? Payout.prepare(grant, newId(), referenceOf(grant), now)
            : Payout.hold(grant, newId(), referenceOf(grant), 'pot-exhausted', now),
        ),
        ...changed.map((grant) => Payout.hold(grant, newId(), referenceOf(grant), 'content-changed', now)),
      ]);
      this.uow.afterCommit(() => this.bell.ring('disbursement.send-payouts'));
    });
  }
}

/** The same grant has the same reference for ever: after a restore from a backup the bank knows it again. */
const referenceOf = (grant: Grant) => stableId('payout', grant.grantId, grant.grantedAt.toISOString());
