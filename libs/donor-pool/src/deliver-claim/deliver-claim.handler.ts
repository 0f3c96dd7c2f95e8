import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';
import { NotAMember } from '../domain/donor-pool.errors.js';
import { Claims } from '../persistence/claims.js';
import { DeliverClaim } from './deliver-claim.command.js';

@CommandHandler(DeliverClaim)
export class DeliverClaimHandler implements ICommandHandler<DeliverClaim> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  execute({ claimId, actor: { memberId } }: DeliverClaim): Promise<ClaimSnapshot> {
    if (memberId === undefined) throw new NotAMember();
    return this.uow.run(async () => {
      const claim = await this.claims.lock(claimId);
      claim.deliver(memberId, this.clock.now());
      await this.claims.save([claim]);
      return claim.snapshot();
    });
  }
}
