import { Clock } from '#kernel';
import { OutsideYourTowns, seesTown, UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ClaimSnapshot } from '../domain/claim.js';
import { Claims } from '../persistence/claims.js';
import { ConfirmReceipt } from './confirm-receipt.command.js';

@CommandHandler(ConfirmReceipt)
export class ConfirmReceiptHandler implements ICommandHandler<ConfirmReceipt> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  execute({ claimId, actor }: ConfirmReceipt): Promise<ClaimSnapshot> {
    return this.uow.run(async () => {
      const claim = await this.claims.lock(claimId);
      if (!seesTown(actor, claim.snapshot().town)) throw new OutsideYourTowns();
      claim.confirmReceipt(actor.accountId, this.clock.now());
      await this.claims.save([claim]);
      return claim.snapshot();
    });
  }
}
