import { CashGrantedV1 } from '#contracts';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ReservePots } from './reserve-pots.command.js';

@Injectable()
export class OnCashGranted implements Consumer<CashGrantedV1> {
  readonly name = 'disbursement.reserve-pots';
  readonly contracts = [CashGrantedV1];

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent<CashGrantedV1>[]): Promise<void> {
    const grants = events.map(({ data: { grantedAt, ...grant } }) => ({ ...grant, grantedAt: new Date(grantedAt) }));
    await this.commands.execute(new ReservePots(grants));
  }
}
