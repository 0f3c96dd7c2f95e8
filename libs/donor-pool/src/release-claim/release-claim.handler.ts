import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';
import { NotAMember } from '../domain/donor-pool.errors.js';
import { Claims } from '../persistence/claims.js';
import { ReleaseClaim } from './release-claim.command.js';

@CommandHandler(ReleaseClaim)
export class ReleaseClaimHandler implements ICommandHandler<ReleaseClaim> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  execute({ claimId, actor: { memberId } }: ReleaseClaim): Promise<ClaimSnapshot> {
    if (memberId === undefined) throw new NotAMember();
    return this.uow.run(async () => {
      const claim = await this.claims.lock(claimId);
      claim.release(memberId, this.clock.now());
      await this.claims.save([claim]);
      return claim.snapshot();
    });
  }
}
