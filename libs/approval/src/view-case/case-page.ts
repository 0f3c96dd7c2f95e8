import { type Actor, OutsideYourTowns, seesTown } from '#platform';
import { Injectable } from '@nestjs/common';
import { CaseNotFound } from '../domain/approval.errors.js';
import { masked } from '../domain/masked-payee.js';
import type { Payee } from '../domain/signed-content.js';
import { whyNotToSign } from '../domain/signing.js';
import { CasePages, type StoredPart, type StoredSignature } from '../persistence/case-pages.js';
import { SignedContents } from '../persistence/signed-contents.js';
import type { CaseView, PartView } from './case-view.js';

/** What stands about the content of parts while one person looks. */
interface Look {
  readonly actor: Actor;
  readonly payees: ReadonlyMap<string, Payee>;
  readonly hashes: ReadonlyMap<string, string>;
  readonly signatures: readonly StoredSignature[];
}

@Injectable()
export class CasePage {
  constructor(
    private readonly pages: CasePages,
    private readonly contents: SignedContents,
  ) {}

  /** The page of a case for an account of its town; throws CaseNotFound, OutsideYourTowns. Payees are masked. */
  async view(wishId: string, actor: Actor): Promise<CaseView> {
    const found = await this.pages.find(wishId);
    if (!found) throw new CaseNotFound();
    if (!seesTown(actor, found.town)) throw new OutsideYourTowns();
    const parts = await this.pages.parts(wishId);
    const look: Look = {
      actor,
      payees: await this.contents.payeesOf(parts),
      hashes: await this.contents.hashesOf(parts),
      signatures: await this.pages.signatures(wishId),
    };
    return { ...found, parts: parts.map((part) => shown(part, look)), referrals: await this.pages.referrals(wishId) };
  }
}

function shown(part: StoredPart, { actor, payees, hashes, signatures }: Look): PartView {
  const { partId, kind, route, status, potId, amountFen, reasons, needed, needsCity, returnReason, endedAt } = part;
  const payee = kind === 'cash' ? payees.get(part.wishId) : undefined;
  const contentHash = hashes.get(partId) ?? null;
  const signer = { ...actor, contentHash: contentHash ?? '' };
  return {
    partId, kind, purpose: route, status, potId, amountFen, reasons, contentHash, needed, needsCity, returnReason, endedAt,
    payee: payee ? masked(payee) : null,
    need: kind === 'need' ? part.need : null,
    signatures: signatures.filter((one) => one.partId === partId).map(({ role, signedAt, accountId }) => ({
      role, signedAt, yours: accountId === actor.accountId,
    })),
    standBack: whyNotToSign(part, signer, hashes.get(partId))?.code ?? null,
  };
}
