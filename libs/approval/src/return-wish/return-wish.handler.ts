import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseAlreadyDecided, NotYoursToSign } from '../domain/approval.errors.js';
import { signingRole } from '../domain/signing.js';
import { CaseHeads } from '../persistence/case-heads.js';
import { Returns } from '../persistence/returns.js';
import { ReturnWish } from './return-wish.command.js';

@CommandHandler(ReturnWish)
export class ReturnWishHandler implements ICommandHandler<ReturnWish> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly heads: CaseHeads,
    private readonly returns: Returns,
    private readonly clock: Clock,
  ) {}

  execute({ wishId, missing, reason, actor }: ReturnWish): Promise<void> {
    return this.uow.run(async () => {
      await this.heads.find(wishId, actor);
      const role = signingRole('refusal', actor.roles);
      if (!role) throw new NotYoursToSign('return');
      const returned = { wishId, missing, reason, returnedBy: actor.accountId, role };
      if (await this.returns.take(returned, this.clock.now())) return;
      const last = await this.heads.lastDecision(wishId);
      throw new CaseAlreadyDecided(last.status, last.role, last.at);
    });
  }
}
