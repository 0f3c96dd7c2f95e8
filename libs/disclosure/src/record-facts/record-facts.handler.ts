import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { perTownAndDay, talliesOf } from '../domain/tally.js';
import { clockChanges } from '../domain/wish-clock.js';
import { EarlyTallies } from '../persistence/early-tallies.js';
import { TownDays } from '../persistence/town-days.js';
import { WishClocks } from '../persistence/wish-clocks.js';
import { RecordFacts } from './record-facts.command.js';

/**
 * Facts of one wish come over several topics, in any order. What is told before the town is known waits, and
 * is counted together with the fact that names the town.
 */
@CommandHandler(RecordFacts)
export class RecordFactsHandler implements ICommandHandler<RecordFacts> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clocks: WishClocks,
    private readonly early: EarlyTallies,
    private readonly townDays: TownDays,
    private readonly clock: Clock,
  ) {}

  execute({ facts }: RecordFacts): Promise<void> {
    const changes = clockChanges(facts);
    return this.uow.run(async () => {
      // First of all: the rows of the wishes are held from here on, so no fact can slip past its town.
      const townOf = await this.clocks.apply(changes);
      const named = changes.filter((change) => change.town !== undefined).map((change) => change.wishId);
      const waited = await this.early.takeFor(named);
      const tallies = facts.flatMap(talliesOf);
      await this.early.keep(tallies.filter(({ wishId }) => !townOf.has(wishId)));
      await this.townDays.add(perTownAndDay([...tallies, ...waited], townOf), this.clock.now());
    });
  }
}
