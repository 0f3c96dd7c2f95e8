import { readFileSync } from 'node:fs';

/** An acceptance case of the catalogue: all facts, and the expected answer. */
export interface BundledCase {
  readonly id: string;
  readonly decisionDate: string;
  readonly household: object;
  readonly members: object[];
  readonly event: object;
  readonly expected: {
    readonly met: object;
    readonly conditional: object;
    readonly amounts: Record<string, object>;
  };
}

/** The file as it is, one case a line. */
export const bundledLines = readFileSync(new URL('./cases/policies.jsonl', import.meta.url), 'utf8');

export const bundledCases = bundledLines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as BundledCase);
