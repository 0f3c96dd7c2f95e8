import { NeedFulfilledV1, PayoutReturnedV1, PayoutSettledV1 } from '#contracts';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { PartOutcome } from '../persistence/part-outcomes.js';
import { CloseParts } from './close-parts.command.js';

type Outcome = PayoutSettledV1 | PayoutReturnedV1 | NeedFulfilledV1;

/** Money arrived or came back, a need was met. */
@Injectable()
export class OnPartOutcome implements Consumer<Outcome> {
  readonly name = 'approval.close-parts';
  readonly contracts = [PayoutSettledV1, PayoutReturnedV1, NeedFulfilledV1];

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent<Outcome>[]): Promise<void> {
    await this.commands.execute(new CloseParts(events.map(({ data }) => outcome(data))));
  }
}

function outcome(data: Outcome): PartOutcome {
  if ('needId' in data) {
    return { partId: data.needId, status: 'met', payoutId: null, reason: null, at: new Date(data.fulfilledAt) };
  }
  const { grantId: partId, payoutId } = data;
  return 'returnedAt' in data
    ? { partId, status: 'returned', payoutId, reason: data.reason, at: new Date(data.returnedAt) }
    : { partId, status: 'paid', payoutId, reason: null, at: new Date(data.settledAt) };
}
