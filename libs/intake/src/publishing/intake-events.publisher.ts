import { WishRegisteredV1 } from '#contracts';
import { Outbox } from '#platform';
import { Injectable } from '@nestjs/common';
import type { WishEvent, WishSnapshot } from '../domain/wish.js';

@Injectable()
export class IntakeEventsPublisher {
  constructor(private readonly outbox: Outbox) {}

  publish(events: readonly WishEvent[]): void {
    this.outbox.append(WishRegisteredV1, ...events.map(({ wish }) => registered(wish)));
  }
}

function registered({ receiptCode: _, registeredAt, ...wish }: WishSnapshot): WishRegisteredV1 {
  return { ...wish, registeredAt: registeredAt.toISOString() };
}
