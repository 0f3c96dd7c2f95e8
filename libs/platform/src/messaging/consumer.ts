import type { EventContract } from '#contracts';

/** An event as a consumer sees it: checked, and never handled before by this consumer. */
export interface ReceivedEvent<Data extends object = object> {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly data: Data;
}

/**
 * Translates events into a command. Gets what is waiting as one batch, in order per key, inside one unit
 * of work together with the inbox marks. A DomainError sets the event aside at once; any other error is
 * tried again. Must not call anything outside Postgres.
 */
export interface Consumer<Data extends object = object> {
  /** `<context>.<use-case>`: the mark in the inbox; renaming it means reading everything again. */
  readonly name: string;
  readonly contracts: readonly EventContract<Data>[];
  handle(events: readonly ReceivedEvent<Data>[]): Promise<void>;
}
