import { Clock } from '#kernel';
import { newId, UnitOfWork, Vault } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { judgeWish, type WishAssessment } from '../domain/judge-wish.js';
import { FactsMissing } from '../domain/eligibility.errors.js';
import type { RegisteredWish } from '../domain/registered-wish.js';
import { Assessments } from '../persistence/assessments.js';
import { Catalogues } from '../persistence/catalogues.js';
import { factsHash } from '../persistence/facts-hash.js';
import { AssessWishes } from './assess-wishes.command.js';

@CommandHandler(AssessWishes)
export class AssessWishesHandler implements ICommandHandler<AssessWishes> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly vault: Vault,
    private readonly catalogues: Catalogues,
    private readonly assessments: Assessments,
    private readonly clock: Clock,
  ) {}

  execute({ wishes }: AssessWishes): Promise<void> {
    return this.uow.run(async () => {
      const facts = await this.vault.open<object>(
        'facts',
        wishes.map((wish) => wish.wishId),
      );
      const judged = wishes.map((wish) => this.judge(wish, facts.get(wish.wishId)));
      await this.assessments.add(judged);
    });
  }

  private judge(wish: RegisteredWish, facts: object | undefined): WishAssessment<RegisteredWish> {
    if (!facts) throw new FactsMissing(wish.wishId);
    return judgeWish(this.catalogues.on(wish.judgedOn), wish, facts, {
      assessmentId: newId(),
      factsHash: factsHash(facts),
      assessedAt: this.clock.now(),
    });
  }
}
