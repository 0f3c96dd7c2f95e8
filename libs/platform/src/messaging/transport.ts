/** A message as it lies in an outbox: the value is the envelope, serialised once. */
export interface OutboundMessage {
  readonly topic: string;
  readonly key: string;
  readonly value: string;
}

export interface InboundMessage {
  readonly topic: string;
  readonly key: string | null;
  readonly value: string | null;
}

/**
 * Deals with every message of a batch, in order, and resolves when each one is handled or set aside.
 * Rejects only when that is impossible now (database away); the transport then delivers the batch again.
 */
export type BatchHandler = (batch: readonly InboundMessage[], keepAlive: () => Promise<void>) => Promise<void>;

/**
 * Carries messages between contexts: at least once, in order per key. What both adapters promise is
 * written down as one suite, test/conformance/transport.features.ts.
 */
export abstract class Transport {
  /** Resolves when the messages are safe: in-process, when every group has dealt with them. */
  abstract publish(messages: readonly OutboundMessage[]): Promise<void>;
  /** One group per consuming context; call before `start`. */
  abstract subscribe(group: string, topics: readonly string[], handler: BatchHandler): void;
  abstract start(): Promise<void>;
  /** Stops taking batches and waits for those in hand. */
  abstract close(): Promise<void>;
}
