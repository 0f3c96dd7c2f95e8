import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Claims } from '../persistence/claims.js';
import { ExpireClaims } from './expire-claims.command.js';

@CommandHandler(ExpireClaims)
export class ExpireClaimsHandler implements ICommandHandler<ExpireClaims> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  execute({ limit }: ExpireClaims): Promise<number> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const overdue = await this.claims.lockOverdue(now, limit);
      if (overdue.length === 0) return 0;
      for (const claim of overdue) claim.expire(now);
      await this.claims.save(overdue);
      return overdue.length;
    });
  }
}
