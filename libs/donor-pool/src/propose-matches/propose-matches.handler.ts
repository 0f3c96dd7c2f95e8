import { Clock, shanghaiDate } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { proposeMatches } from '../domain/propose-matches.js';
import { Members } from '../persistence/members.js';
import { Needs } from '../persistence/needs.js';
import { Offers } from '../persistence/offers.js';
import { ProposeMatches } from './propose-matches.command.js';

@CommandHandler(ProposeMatches)
export class ProposeMatchesHandler implements ICommandHandler<ProposeMatches> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offers: Offers,
    private readonly needs: Needs,
    private readonly members: Members,
    private readonly clock: Clock,
  ) {}

  execute({ needs }: ProposeMatches): Promise<void> {
    const now = this.clock.now();
    const today = shanghaiDate(now);
    return this.uow.run(async () => {
      const offers = await this.offers.candidatesFor(needs, today);
      const proposed = await this.needs.open(needs, proposeMatches(needs, offers, today), now);
      if (proposed.length > 0) await this.members.asked(proposed.map((one) => one.memberId), now);
    });
  }
}
