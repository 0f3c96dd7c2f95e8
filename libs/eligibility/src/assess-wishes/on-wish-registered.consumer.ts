import { WishRegisteredV1 } from '#contracts';
import type { CategoryCode } from '#kernel';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AssessWishes } from './assess-wishes.command.js';

@Injectable()
export class OnWishRegistered implements Consumer<WishRegisteredV1> {
  readonly name = 'eligibility.assess-wishes';
  readonly contracts = [WishRegisteredV1];

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent<WishRegisteredV1>[]): Promise<void> {
    await this.commands.execute(
      new AssessWishes(events.map(({ data }) => ({ ...data, category: data.category as CategoryCode }))),
    );
  }
}
