import { bundledCases } from './bundled-cases.js';
import { differences } from './compare-ending.js';
import { People } from './people.js';
import { playCase, type Played } from './play-case.js';
import type { Show } from './show.js';

/** Plays every bundled case against a running system; answers the exit code. */
export async function runDemo(url: string, show: Show): Promise<number> {
  const started = performance.now();
  const people = new People(url);
  const cases = bundledCases();
  let [asWritten, paidFen, needsMet] = [0, 0, 0];
  for (const [index, one] of cases.entries()) {
    const opened = performance.now();
    show.caseOpens(one, index + 1, cases.length);
    let played: Played | undefined;
    let problems: string[];
    try {
      played = await playCase(one, people, index + 1, (step, page) => show.step(step, page));
      problems = differences(one, played);
    } catch (error) {
      problems = [error instanceof Error ? error.message : String(error)];
    }
    for (const step of played?.page.steps ?? []) {
      if (step.code === 'payout-settled') paidFen += Number(step.detail['amountFen']);
      if (step.code === 'need-fulfilled') needsMet += 1;
    }
    if (problems.length === 0) asWritten += 1;
    show.caseEnds(one, played, performance.now() - opened, problems);
  }
  show.ends({ cases: cases.length, asWritten, paidFen, needsMet, seconds: (performance.now() - started) / 1_000, url });
  return asWritten === cases.length ? 0 : 1;
}
