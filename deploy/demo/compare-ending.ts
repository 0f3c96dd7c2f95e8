import type { BundledCase } from './bundled-cases.js';
import type { Played, Step } from './play-case.js';

/** In what a played case differs from where domain.md section 9 says it ends; empty when it does not. */
export function differences({ facts, ending }: BundledCase, { page }: Played): string[] {
  const found: string[] = [];
  const expect = (what: string, actual: unknown, wanted: unknown) => {
    if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
      found.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
    }
  };
  const step = (code: string): Step | undefined => page.steps.find((one) => one.code === code);
  const decided = step('path-decided')?.detail ?? {};

  expect('paths', sorted([decided['main'], ...((decided['side'] as string[] | undefined) ?? [])]), sorted(ending.paths));
  expect('policies met', sorted((step('wish-assessed')?.detail['met'] as string[]) ?? []), sorted(Object.keys(facts.expected.met)));
  expect('paid', paidByPot(page.steps), Object.fromEntries(Object.entries(ending.paid).sort()));
  expect('outcome', step('wish-closed')?.detail['outcome'], ending.outcome);
  if (ending.need) expect('need fulfilled', page.steps.some((one) => one.code === 'need-fulfilled'), true);
  for (const reason of ending.refusedFor ?? []) {
    expect(`refused for ${reason}`, ((step('wish-refused')?.detail['reasons'] as string[]) ?? []).includes(reason), true);
  }
  return found;
}

const sorted = (codes: readonly unknown[]) => [...codes].map(String).sort();

function paidByPot(steps: readonly Step[]): Record<string, number> {
  const paid = steps.filter((one) => one.code === 'payout-settled').map((one) => [one.detail['potId'], one.detail['amountFen']]);
  return Object.fromEntries(paid.sort()) as Record<string, number>;
}
