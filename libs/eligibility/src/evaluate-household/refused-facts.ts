import { type FactProblem, type HouseholdRefused } from '#kernel';
import { InvalidInput } from '#platform';

type Members = readonly unknown[];

/** The same refusal for whoever filled in a form: every problem by its JSON pointer into the body. */
export const refusedFacts = ({ problems }: HouseholdRefused, members: Members): InvalidInput =>
  new InvalidInput(
    problems.map(({ path, words }: FactProblem) => ({
      pointer: pointerOf(path, members),
      code: 'fact-refused',
      ...words,
    })),
  );

/** `p2.age` -> `/members/1/age`, `members[0].ref` -> `/members/0/ref`, `household.size` -> `/household/size`. */
export function pointerOf(path: string, members: Members): string {
  const dot = path.indexOf('.');
  const [part, key] = dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
  const numbered = /^members\[(\d+)\]$/.exec(part)?.[1];
  const member = numbered ?? positionOf(part, key, members);
  const steps = member === undefined ? [part, key] : ['members', member, key];
  return steps
    .filter((step) => step !== undefined)
    .map((step) => `/${escaped(step)}`)
    .join('');
}

/** Of two members with one reference, the later one is at fault for it. */
function positionOf(ref: string, key: string | undefined, members: Members): string | undefined {
  const isRef = (member: unknown): boolean => (member as { ref?: unknown } | null)?.ref === ref;
  const position = key === 'ref' ? members.findLastIndex(isRef) : members.findIndex(isRef);
  return position < 0 ? undefined : String(position);
}

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
