import { contractViolations, type EventContract } from '#contracts';
import { newId } from '../runtime/new-id.js';
import { BrokenContract } from './messaging.errors.js';

/** CloudEvents 1.0, structured JSON; `partitionkey` and `correlationid` are its extension attributes. */
export interface EventEnvelope<Data extends object = object> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly partitionkey: string;
  readonly correlationid: string;
  readonly data: Data;
}

/** Wraps the data of an event; throws BrokenContract when it does not fit its contract. */
export function seal<Data extends object>(
  contract: EventContract<Data>,
  data: Data,
  now: Date,
  correlationId?: string,
): EventEnvelope<Data> {
  const violations = contractViolations(contract, data, 'writing');
  if (violations.length > 0) throw new BrokenContract(contract.type, violations);
  const subject = contract.subjectOf(data);
  return {
    specversion: '1.0',
    id: newId(),
    source: `/${contract.topic.replace('.', '/')}`,
    type: contract.type,
    subject,
    time: now.toISOString(),
    datacontenttype: 'application/json',
    partitionkey: contract.keyOf?.(data) ?? subject,
    correlationid: correlationId ?? subject,
    data,
  };
}
