import { it } from '@jest/globals';
import fc from 'fast-check';

/**
 * The specs named in the Jest global `specs`, run as one suite: a policy is a value made when its file is loaded, so
 * every mutant needs them all, and one environment instead of one a file makes a mutant ten times cheaper. Jest ends a
 * run early between files only; here the first failure settles the mutant, and what is left is skipped.
 */
interface TestEvent {
  readonly name: string;
  readonly test?: { mode: string | null | undefined };
}

const { specs } = globalThis as unknown as { readonly specs: readonly string[] };
const handlers = (globalThis as unknown as Record<symbol, ((event: TestEvent) => void)[]>)[
  Symbol.for('EVENT_HANDLERS')
];
// A counterexample is enough: nobody reads the smallest one of a mutant.
fc.configureGlobal({ endOnFailure: true });
let failed = false;
handlers?.push(({ name, test }) => {
  if (name === 'test_fn_failure') failed = true;
  if (name === 'test_start' && failed && test) test.mode = 'skip';
});

for (const spec of specs) {
  // A mutant that keeps a spec from loading is noticed: without a test of its own it would count as a broken run.
  await import(`../../${spec}`).catch((error: unknown) => it(`${spec} loads`, () => Promise.reject(error)));
}
