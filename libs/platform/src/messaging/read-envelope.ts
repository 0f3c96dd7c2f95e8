import { CONTRACTS } from '#contracts';
import { stableId } from '#kernel';
import { validate as isUuid } from 'uuid';
import type { EventEnvelope } from './envelope.js';
import { UnknownEventType, UnreadableMessage } from './messaging.errors.js';
import type { InboundMessage } from './transport.js';

const KNOWN = new Set(CONTRACTS.map((contract) => contract.type));
const MAX_BYTES = 256 * 1024;

/** Parses a message; throws UnreadableMessage or UnknownEventType, which say why without quoting it. */
export function readEnvelope(message: InboundMessage): EventEnvelope {
  const { value } = message;
  if (value === null || value === '') throw new UnreadableMessage('it is empty');
  if (value.length > MAX_BYTES) throw new UnreadableMessage(`it is larger than ${MAX_BYTES} bytes`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    throw new UnreadableMessage('it is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UnreadableMessage('it is not a JSON object');
  }
  const envelope = parsed as Partial<EventEnvelope>;
  if (envelope.specversion !== '1.0') throw new UnreadableMessage('specversion is not 1.0');
  if (!isUuid(envelope.id)) throw new UnreadableMessage('id is not a UUID');
  if (typeof envelope.type !== 'string') throw new UnreadableMessage('type is missing');
  if (typeof envelope.subject !== 'string') throw new UnreadableMessage('subject is missing');
  if (Number.isNaN(Date.parse(String(envelope.time)))) throw new UnreadableMessage('time is not an instant');
  if (!KNOWN.has(envelope.type)) throw new UnknownEventType(envelope.type);
  return envelope as EventEnvelope;
}

/** A stable id for a message that has none that can be read: the same bytes, the same id. */
export const idOfUnreadable = (message: InboundMessage): string =>
  stableId('unreadable', message.topic, message.key ?? '', message.value ?? '');
