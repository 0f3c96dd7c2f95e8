/**
 * A public event: one class is its name, its topic, its key and its check. The version belongs to the
 * event; an optional field keeps the version, anything else is a new file. Never carries personal data.
 */
export interface EventContract<Data extends object = object> {
  new (): Data;
  /** `hardship.<context>.<fact>.v<N>` */
  readonly type: string;
  /** `hardship.<producing context>` */
  readonly topic: string;
  /** The wish that the event is about. */
  subjectOf(data: Data): string;
  /** What the order is kept by, when it is not the wish: the pot or the pool that one consumer owns. */
  keyOf?(data: Data): string;
  /** Classes of fields that hold objects or lists of objects. */
  readonly nested?: Readonly<Record<string, new () => object>>;
}
