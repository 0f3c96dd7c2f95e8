/**
 * Work that no event and no request starts: sending what is ready, asking the bank again. `runOnce` takes
 * what is due by conditional updates, so that several processes may run it; it answers true when there may
 * be more at once.
 */
export interface Worker {
  /** `<context>.<use-case>` */
  readonly name: string;
  /** Looks again after this long, even when nobody woke it. */
  readonly everyMs: number;
  runOnce(): Promise<boolean>;
}
