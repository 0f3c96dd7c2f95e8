import { Command } from '@nestjs/cqrs';

export interface PublicFact {
  readonly eventId: string;
  readonly eventType: string;
  readonly wishId: string;
  readonly at: Date;
  readonly facts: object;
}

/** Put facts on the timelines of their wishes. */
export class RecordProgress extends Command<void> {
  constructor(readonly facts: readonly PublicFact[]) {
    super();
  }
}
