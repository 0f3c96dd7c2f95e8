import {
  CashGrantedV1, DecisionSignedV1, NeedOpenedV1, PathDecidedV1, ReferralAnsweredV1, ReferralOrderedV1, WishClosedV1,
  WishRefusedV1, WishReturnedV1,
} from '#contracts';
import { assertNever } from '#kernel';
import { Outbox } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ApprovalEvent } from '../domain/approval-event.js';

type Of<Kind extends ApprovalEvent['kind']> = Extract<ApprovalEvent, { kind: Kind }>;

@Injectable()
export class ApprovalEventsPublisher {
  constructor(private readonly outbox: Outbox) {}

  publish(events: readonly ApprovalEvent[]): void {
    for (const event of events) this.one(event);
  }

  private one(event: ApprovalEvent): void {
    const { wishId } = event;
    const at = event.at.toISOString();
    switch (event.kind) {
      case 'path-decided':
        return this.outbox.append(PathDecidedV1, pathDecided(event, at));
      case 'referral-ordered': {
        const { referralId, to, department, policy } = event;
        return this.outbox.append(ReferralOrderedV1, { wishId, referralId, to, department, policy, orderedAt: at });
      }
      case 'decision-signed': {
        const { partId, part, route, signatures, needed, signedBy } = event;
        return this.outbox.append(DecisionSignedV1, { wishId, partId, part, route, signatures, needed, signedBy, signedAt: at });
      }
      case 'cash-granted':
        return this.outbox.append(CashGrantedV1, cashGranted(event, at));
      case 'need-opened':
        return this.outbox.append(NeedOpenedV1, { wishId, needId: event.partId, ...event.need, openedAt: at });
      case 'wish-refused':
        return this.outbox.append(WishRefusedV1, { wishId, reasons: [...event.reasons], signedBy: event.signedBy, refusedAt: at });
      case 'wish-returned': {
        const { missing, reason, returnedBy } = event;
        return this.outbox.append(WishReturnedV1, { wishId, missing: [...missing], reason, returnedBy, returnedAt: at });
      }
      case 'referral-answered': {
        const { referralId, answer, recordedBy } = event;
        return this.outbox.append(ReferralAnsweredV1, { wishId, referralId, answer, recordedBy, answeredAt: at });
      }
      case 'wish-closed':
        return this.outbox.append(WishClosedV1, { wishId, outcome: event.outcome, closedAt: at });
      default:
        return assertNever(event);
    }
  }
}

function pathDecided({ wishId, town, decision }: Of<'path-decided'>, decidedAt: string): PathDecidedV1 {
  const { main, side, clock, dueAt, proposedFen, referredTo, reasons, missing } = decision;
  return {
    wishId, town, main, side: [...side], clock, dueAt: dueAt.toISOString(), proposedFen, referredTo: [...referredTo],
    reasons: [...reasons], missing: [...missing], decidedAt,
  };
}

function cashGranted(event: Of<'cash-granted'>, grantedAt: string): CashGrantedV1 {
  const { wishId, partId, town, potId, route, amountFen, contentHash, signedBy } = event;
  return { wishId, grantId: partId, town, potId, route, amountFen, contentHash, signedBy: [...signedBy], grantedAt };
}
