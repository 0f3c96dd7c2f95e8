import { NeedOpenedV1 } from '#contracts';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { OpenedNeed } from '../persistence/needs.js';
import { ProposeMatches } from './propose-matches.command.js';

/** A need that a person signed goes on the board, and to the member it fits best. */
@Injectable()
export class OnNeedOpened implements Consumer<NeedOpenedV1> {
  readonly name = 'donor-pool.propose-matches';
  readonly contracts = [NeedOpenedV1];

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent<NeedOpenedV1>[]): Promise<void> {
    await this.commands.execute(new ProposeMatches(events.map(({ data }) => need(data))));
  }
}

const need = ({ quantity, openedAt, ...opened }: NeedOpenedV1): OpenedNeed => ({
  ...opened,
  openQuantity: quantity,
  unitValueFen: Math.ceil(opened.valueFen / quantity),
  openedAt: new Date(openedAt),
});
