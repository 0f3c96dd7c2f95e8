import type { DomainError } from '#kernel';
import {
  AlreadySigned, CaseAlreadyDecided, CitySignatureNeeded, ContentChanged, NoConsentToPublish, NotYoursToSign, OwnCase,
  PayeeMissing,
} from './approval.errors.js';
import type { Part, PartKind } from './part.js';

const FOR_CASH = ['city-approver', 'federation-approver', 'federation-checker'] as const;
const FOR_THE_REST = ['town-officer', 'federation-approver'] as const;
export type SigningRole = (typeof FOR_CASH)[number] | (typeof FOR_THE_REST)[number];

/** Who may sign what: money is the federations', needs and refusals also the town office's. */
export const SIGNING_ROLES: Readonly<Record<PartKind, readonly SigningRole[]>> = {
  cash: FOR_CASH, need: FOR_THE_REST, refusal: FOR_THE_REST,
};

/** The role in which somebody signs, or undefined when none of the roles may. */
export const signingRole = (kind: PartKind, roles: readonly string[]): SigningRole | undefined =>
  SIGNING_ROLES[kind].find((role) => roles.includes(role));

export const isCity = (role: SigningRole): boolean => role === 'city-approver';

/** A part as it stands now, with the signatures that it has. */
export interface PartToSign extends Part {
  readonly town: string;
  readonly signedBy: readonly string[];
  readonly hasCity: boolean;
  /** What was signed so far. */
  readonly contentHash: string | null;
  readonly decidedRole: string | null;
  readonly decidedAt: Date | null;
}

export interface Signer {
  readonly accountId: string;
  readonly roles: readonly string[];
  /** Of what the signer saw. */
  readonly contentHash: string;
}

/**
 * Why this person may not sign this part now, or undefined. `standing` is the hash of what would be signed, and
 * undefined when nobody to pay is on record.
 */
export function whyNotToSign(part: PartToSign, signer: Signer, standing: string | undefined): DomainError | undefined {
  const role = signingRole(part.kind, signer.roles);
  if (!role) return new NotYoursToSign(part.kind);
  if (part.submittedBy === signer.accountId) return new OwnCase();
  if (part.signedBy.includes(signer.accountId)) return new AlreadySigned();
  if (part.status === 'waiting') return new NoConsentToPublish();
  if (part.status !== 'open') return new CaseAlreadyDecided(part.status, part.decidedRole, part.decidedAt);
  if (standing === undefined) return new PayeeMissing();
  if (signer.contentHash !== standing || standing !== (part.contentHash ?? standing)) return new ContentChanged();
  const isLast = part.signedBy.length + 1 >= part.needed;
  if (isLast && part.needsCity && !part.hasCity && !isCity(role)) return new CitySignatureNeeded();
  return undefined;
}
