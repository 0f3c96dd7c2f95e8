import { declaredContexts } from '#platform';

/** A consumer, and the types of the events it is fed. */
export interface Listener {
  readonly context: string;
  readonly types: readonly string[];
}

/** What the contexts of this process declared to listen to; their constructors only keep what they are given. */
export const declaredListeners = (): Listener[] =>
  declaredContexts().flatMap(({ name, consumers }) =>
    consumers.map((consumer) => ({ context: name, types: new consumer().contracts.map(({ type }) => type) })),
  );
