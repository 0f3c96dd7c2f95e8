import { CONTRACTS, type EventContract, WishRegisteredV1 } from '#contracts';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RecordProgress } from './record-progress.command.js';

/** Every public fact is about a wish, and belongs on its timeline. */
@Injectable()
export class OnAnyFact implements Consumer {
  readonly name = 'intake.record-progress';
  readonly contracts: readonly EventContract[] = CONTRACTS.filter((one) => one.type !== WishRegisteredV1.type);

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent[]): Promise<void> {
    await this.commands.execute(
      new RecordProgress(
        events.map(({ id, type, subject, time, data }) => ({ eventId: id, eventType: type, wishId: subject, at: time, facts: data })),
      ),
    );
  }
}
