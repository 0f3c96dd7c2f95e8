import { assertNever } from '#kernel';
import type { ApprovalEvent, OpenedNeed } from './approval-event.js';
import type { CashRoute } from './decision.js';
import type { Part } from './part.js';

/** A part right after a signature was taken. */
export interface SignedPart extends Part {
  readonly signedBy: readonly string[];
  readonly contentHash: string;
  readonly signer: string;
  readonly need: OpenedNeed;
}

/** What a signature makes true: that it was given and, with the last one, what the part was for. */
export function eventsOfSignature(part: SignedPart, at: Date): ApprovalEvent[] {
  const { wishId, partId, kind, route, needed, signedBy, signer } = part;
  const signed: ApprovalEvent = {
    kind: 'decision-signed', wishId, partId, at, part: kind, route, signatures: signedBy.length, needed, signedBy: signer,
  };
  return signedBy.length < needed ? [signed] : [signed, effectOf(part, at)];
}

function effectOf(part: SignedPart, at: Date): ApprovalEvent {
  const { wishId, partId, kind, contentHash, signedBy, signer } = part;
  switch (kind) {
    case 'cash': {
      const { amountFen, potId, need: { town } } = part;
      const route = part.route as CashRoute;
      return { kind: 'cash-granted', wishId, partId, at, town, potId: potId ?? '', route, amountFen, contentHash, signedBy };
    }
    case 'need':
      return { kind: 'need-opened', wishId, partId, at, need: part.need };
    case 'refusal':
      return { kind: 'wish-refused', wishId, at, reasons: part.reasons, signedBy: signer };
    default:
      return assertNever(kind);
  }
}
