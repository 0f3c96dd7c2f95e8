import { Clock, shanghaiDate } from '#kernel';
import { newId, UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Claim, type ClaimSnapshot } from '../domain/claim.js';
import { NeedAlreadyClaimed, NeedNotFound, NotAMember, OutsideYourArea } from '../domain/donor-pool.errors.js';
import { type NeedToMatch, servesTown } from '../domain/match-rules.js';
import { Claims } from '../persistence/claims.js';
import { Members, type PoolMember } from '../persistence/members.js';
import { Needs } from '../persistence/needs.js';
import { ClaimNeed } from './claim-need.command.js';
import { OfferPicker } from './offer-picker.js';

@CommandHandler(ClaimNeed)
export class ClaimNeedHandler implements ICommandHandler<ClaimNeed> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly needs: Needs,
    private readonly members: Members,
    private readonly offers: OfferPicker,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  execute({ needId, quantity: asked, actor }: ClaimNeed): Promise<ClaimSnapshot> {
    return this.uow.run(async () => {
      const [member, need] = [await this.members.find(actor.memberId), await this.needs.find(needId)];
      if (!member) throw new NotAMember();
      if (!need) throw new NeedNotFound();
      if (!servesTown(member, need.town)) throw new OutsideYourArea();
      const quantity = asked ?? need.openQuantity;
      await this.takeOrRefuse(need, quantity, member);
      const now = this.clock.now();
      const offerId = await this.offers.takeFitting(member.memberId, { ...need, openQuantity: quantity }, shanghaiDate(now));
      const { wishId, town } = need;
      const claim = Claim.reserve(
        { claimId: newId(), needId, wishId, town, memberId: member.memberId, offerId, quantity, claimedBy: actor.accountId },
        now,
      );
      await this.claims.save([claim]);
      return claim.snapshot();
    });
  }

  /** The conditional update decides the race; what was read before it only chose the quantity. */
  private async takeOrRefuse(need: NeedToMatch, quantity: number, member: PoolMember): Promise<void> {
    if (quantity > 0 && (await this.needs.take(need.needId, quantity))) return;
    const now = await this.needs.find(need.needId);
    const area = member.level === 'city' ? null : member.towns;
    throw new NeedAlreadyClaimed(now?.openQuantity ?? 0, await this.needs.similarTo(need, area));
  }
}
