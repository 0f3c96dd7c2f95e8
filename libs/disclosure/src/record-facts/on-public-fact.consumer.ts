import {
  type EventContract, NeedFulfilledV1, PathDecidedV1, PayoutReturnedV1, PayoutSettledV1, WishClosedV1, WishRefusedV1,
  WishRegisteredV1,
} from '#contracts';
import type { Consumer, ReceivedEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { PublicFact } from '../domain/public-fact.js';
import { RecordFacts } from './record-facts.command.js';

/** One reader of an event type each; also the list of what is consumed. */
const READERS = new Map<EventContract, (data: never) => PublicFact>();
const reads = <Data extends object>(contract: EventContract<Data>, read: (data: Data) => PublicFact) =>
  READERS.set(contract as unknown as EventContract, read);

reads(WishRegisteredV1, ({ wishId, town, danger, registeredAt }) => ({
  kind: 'registered', wishId, town, danger, at: new Date(registeredAt),
}));
reads(PathDecidedV1, ({ wishId, town, main, clock, dueAt, decidedAt }) => ({
  kind: 'path-decided', wishId, town, main, clock, dueAt: new Date(dueAt), at: new Date(decidedAt),
}));
reads(PayoutSettledV1, ({ wishId, amountFen, settledAt }) => ({ kind: 'paid', wishId, amountFen, at: new Date(settledAt) }));
reads(PayoutReturnedV1, ({ wishId, amountFen, returnedAt }) => ({
  kind: 'returned', wishId, amountFen, at: new Date(returnedAt),
}));
reads(NeedFulfilledV1, ({ wishId, fulfilledAt }) => ({ kind: 'fulfilled', wishId, at: new Date(fulfilledAt) }));
reads(WishRefusedV1, ({ wishId, refusedAt }) => ({ kind: 'refused', wishId, at: new Date(refusedAt) }));
reads(WishClosedV1, ({ wishId, outcome, closedAt }) => ({ kind: 'closed', wishId, outcome, at: new Date(closedAt) }));

const READER_OF = new Map([...READERS].map(([contract, read]) => [contract.type, read]));

@Injectable()
export class OnPublicFact implements Consumer {
  readonly name = 'disclosure.record-facts';
  readonly contracts: readonly EventContract[] = [...READERS.keys()];

  constructor(private readonly commands: CommandBus) {}

  async handle(events: readonly ReceivedEvent[]): Promise<void> {
    await this.commands.execute(new RecordFacts(events.map(factFrom)));
  }
}

function factFrom({ type, data }: ReceivedEvent): PublicFact {
  const read = READER_OF.get(type);
  if (!read) throw new Error(`No reader for ${type}`);
  return read(data as never);
}
