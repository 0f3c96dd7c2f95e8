import { ClaimReleasedV1, MatchProposedV1, NeedClaimedV1, NeedDeliveredV1, NeedFulfilledV1 } from '#contracts';
import { assertNever } from '#kernel';
import { Outbox } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PoolEvent } from '../domain/pool-event.js';

@Injectable()
export class DonorPoolEventsPublisher {
  constructor(private readonly outbox: Outbox) {}

  publish(events: readonly PoolEvent[]): void {
    for (const event of events) this.one(event);
  }

  private one(event: PoolEvent): void {
    const { wishId, needId, memberId } = event;
    const at = event.at.toISOString();
    switch (event.kind) {
      case 'match-proposed':
        return this.outbox.append(MatchProposedV1, { wishId, needId, memberId, proposedAt: at });
      case 'need-claimed': {
        const { claimId, quantity } = event;
        return this.outbox.append(NeedClaimedV1, { wishId, needId, memberId, claimId, quantity, claimedAt: at });
      }
      case 'need-delivered':
        return this.outbox.append(NeedDeliveredV1, { wishId, needId, memberId, claimId: event.claimId, deliveredAt: at });
      case 'claim-released': {
        const { claimId, reason } = event;
        return this.outbox.append(ClaimReleasedV1, { wishId, needId, memberId, claimId, reason, releasedAt: at });
      }
      case 'need-fulfilled': {
        const { claimId, quantity, valueFen } = event;
        return this.outbox.append(NeedFulfilledV1, { wishId, needId, memberId, claimId, quantity, valueFen, fulfilledAt: at });
      }
      default:
        return assertNever(event);
    }
  }
}
