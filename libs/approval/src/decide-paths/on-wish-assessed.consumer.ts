import { WishAssessedV1 } from '#contracts';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { AssessedWish } from '../domain/assessed-wish.js';
import { DecidePaths } from './decide-paths.command.js';

@Injectable()
export class OnWishAssessed implements Consumer<WishAssessedV1> {
  readonly name = 'approval.decide-paths';
  readonly contracts = [WishAssessedV1];

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent<WishAssessedV1>[]): Promise<void> {
    await this.commands.execute(new DecidePaths(events.map(({ data }) => assessed(data))));
  }
}

const assessed = ({ registeredAt, assessedAt, ...wish }: WishAssessedV1): AssessedWish => ({
  ...wish,
  registeredAt: new Date(registeredAt),
  assessedAt: new Date(assessedAt),
});
