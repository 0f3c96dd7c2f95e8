import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContentChanged } from '../domain/approval.errors.js';
import { inRounds } from '../domain/in-rounds.js';
import { CaseEndings } from '../persistence/case-endings.js';
import { PartsToSign } from '../persistence/parts-to-sign.js';
import { Signatures } from '../persistence/signatures.js';
import { SignedContents } from '../persistence/signed-contents.js';
import { type PartSignature, SignParts, type SigningOutcome } from './sign-parts.command.js';
import { signing, whyNot } from './signing-request.js';

type Asked = PartSignature & { readonly place: number };

@CommandHandler(SignParts)
export class SignPartsHandler implements ICommandHandler<SignParts> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly parts: PartsToSign,
    private readonly contents: SignedContents,
    private readonly signatures: Signatures,
    private readonly endings: CaseEndings,
    private readonly clock: Clock,
  ) {}

  execute({ signatures }: SignParts): Promise<SigningOutcome[]> {
    return this.uow.run(async () => {
      const outcomes: SigningOutcome[] = [];
      const asked = signatures.map((one, place) => ({ ...one, place }));
      // Two people who sign the same part in one list sign it one after the other.
      for (const round of inRounds(asked, (one) => one.partId)) await this.sign(round, outcomes);
      return outcomes;
    });
  }

  private async sign(round: readonly Asked[], outcomes: SigningOutcome[]): Promise<void> {
    const now = this.clock.now();
    const found = await this.parts.find(round.map((one) => one.partId));
    const standing = await this.contents.hashesOf([...found.values()]);
    const faults = new Map(round.map((one) => [one, whyNot(one, found, standing)]));
    const taken = await this.signatures.take(round.filter((one) => !faults.get(one)).map((one) => signing(one, found)), now);
    const late = round.filter((one) => !faults.get(one) && !taken.has(one.partId));
    const afterwards = late.length > 0 ? await this.parts.find(late.map((one) => one.partId)) : found;
    for (const one of round) {
      const { partId, place } = one;
      const part = taken.get(partId);
      outcomes[place] = part
        ? { partId, status: part.status, signatures: part.signedBy.length, needed: part.needed }
        : { partId, refused: faults.get(one) ?? whyNot(one, afterwards, standing) ?? new ContentChanged() };
    }
    const refused = [...taken.values()].filter((part) => part.status === 'refused');
    if (refused.length > 0) await this.endings.close(refused.map((part) => part.wishId), now);
  }
}
