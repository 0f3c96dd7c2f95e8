import { Clock } from '#kernel';
import { newId, UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseAlreadyDecided, NotYoursToSign, OwnCase } from '../domain/approval.errors.js';
import { partOf } from '../domain/part.js';
import { refusalContent } from '../domain/signed-content.js';
import { signingRole } from '../domain/signing.js';
import { CaseEndings } from '../persistence/case-endings.js';
import { CaseHeads } from '../persistence/case-heads.js';
import { Refusals } from '../persistence/refusals.js';
import { hashOf } from '../persistence/signed-contents.js';
import { RefuseWish } from './refuse-wish.command.js';

@CommandHandler(RefuseWish)
export class RefuseWishHandler implements ICommandHandler<RefuseWish> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly heads: CaseHeads,
    private readonly refusals: Refusals,
    private readonly endings: CaseEndings,
    private readonly clock: Clock,
  ) {}

  execute({ wishId, reasons, actor: { accountId, ...actor } }: RefuseWish): Promise<string> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const { submittedBy } = await this.heads.find(wishId, { accountId, ...actor });
      const role = signingRole('refusal', actor.roles);
      if (!role) throw new NotYoursToSign('refusal');
      if (submittedBy === accountId) throw new OwnCase();
      const part = partOf({ kind: 'refusal', route: 'REJECT', reasons }, { partId: newId(), wishId, position: 0, submittedBy });
      const contentHash = hashOf(refusalContent(part));
      if (!(await this.refusals.take({ part, accountId, role, contentHash }, now))) {
        const last = await this.heads.lastDecision(wishId);
        throw new CaseAlreadyDecided(last.status, last.role, last.at);
      }
      await this.endings.close([wishId], now);
      return part.partId;
    });
  }
}
