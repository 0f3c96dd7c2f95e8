import type { DomainError } from '#kernel';
import { OutsideYourTowns, seesTown } from '#platform';
import { PartNotFound } from '../domain/approval.errors.js';
import { isCity, signingRole, whyNotToSign } from '../domain/signing.js';
import type { FoundPart } from '../persistence/parts-to-sign.js';
import type { Signing } from '../persistence/signatures.js';
import type { PartSignature } from './sign-parts.command.js';

/** Why a signature may not be taken now, or undefined; `standing` are the hashes of what would be signed. */
export function whyNot(
  { partId, wishId, actor, contentHash }: PartSignature,
  found: ReadonlyMap<string, FoundPart>,
  standing: ReadonlyMap<string, string>,
): DomainError | undefined {
  const part = found.get(partId);
  if (!part || part.wishId !== (wishId ?? part.wishId)) return new PartNotFound();
  if (!seesTown(actor, part.town)) return new OutsideYourTowns();
  return whyNotToSign(part, { ...actor, contentHash }, standing.get(partId));
}

/** The signature as it is taken, for a part that its person may sign. */
export function signing({ partId, actor, contentHash }: PartSignature, found: ReadonlyMap<string, FoundPart>): Signing {
  const part = found.get(partId);
  const role = part && signingRole(part.kind, actor.roles);
  if (!role) throw new Error('Only a part that may be signed comes here');
  return { partId, accountId: actor.accountId, role, isCity: isCity(role), contentHash };
}
