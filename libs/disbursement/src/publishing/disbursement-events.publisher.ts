import { PayoutHeldV1, PayoutPreparedV1, PayoutReturnedV1, PayoutSettledV1, PayoutUnknownV1 } from '#contracts';
import { assertNever } from '#kernel';
import { Outbox } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PayoutEvent } from '../domain/payout-event.js';

@Injectable()
export class DisbursementEventsPublisher {
  constructor(private readonly outbox: Outbox) {}

  publish(events: readonly PayoutEvent[]): void {
    for (const event of events) this.one(event);
  }

  private one(event: PayoutEvent): void {
    const { wishId, payoutId, grantId, potId, amountFen } = event;
    const about = { wishId, payoutId, grantId, potId, amountFen };
    const at = event.at.toISOString();
    switch (event.kind) {
      case 'prepared':
        return this.outbox.append(PayoutPreparedV1, { ...about, preparedAt: at });
      case 'held':
        return this.outbox.append(PayoutHeldV1, { ...about, reason: event.reason, heldAt: at });
      case 'settled':
        return this.outbox.append(PayoutSettledV1, { ...about, settledAt: at });
      case 'unknown':
        return this.outbox.append(PayoutUnknownV1, { ...about, unknownSince: at });
      case 'returned':
        return this.outbox.append(PayoutReturnedV1, { ...about, reason: event.reason, returnedAt: at });
      default:
        return assertNever(event);
    }
  }
}
