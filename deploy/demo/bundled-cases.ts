import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../local/project-root.js';
import { ENDINGS, type Ending } from './endings.js';

/** The facts of one acceptance case, in the form of libs/eligibility/testing/cases/policies.jsonl. */
export interface CaseFacts {
  readonly id: string;
  readonly decisionDate: string;
  readonly household: Record<string, unknown> & { town?: string };
  readonly members: (Record<string, unknown> & { ref: string; age?: number; sex?: string })[];
  readonly event: Record<string, unknown>;
  readonly expected: { met: Record<string, string[]> };
}

/** A case with what was wished for and where it must end. */
export interface BundledCase {
  readonly facts: CaseFacts;
  readonly ending: Ending;
}

/** The two real families of the source and the other acceptance cases, in the order of the file. */
export function bundledCases(): BundledCase[] {
  const path = join(projectRoot(), 'libs/eligibility/testing/cases/policies.jsonl');
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const facts = JSON.parse(line) as CaseFacts;
    const ending = ENDINGS[facts.id];
    if (!ending) throw new Error(`No ending is written down for the case ${facts.id}`);
    return { facts, ending };
  });
}
