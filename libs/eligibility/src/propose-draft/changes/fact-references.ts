import { type FactKind, FACTS, isFactPath, isPersonFact } from '#kernel';
import type { Problems } from './problems.js';
import { inside, type Place } from './rule-nodes.js';

/** A fact that exists, of one of these kinds, and of a person only where one is at hand. */
export function checkFact(path: unknown, place: Place, kinds: readonly FactKind[], problems: Problems): void {
  if (typeof path !== 'string' || !isFactPath(path)) {
    problems.add(place.pointer, 'unknown-fact', '没有这个事实', 'There is no such fact');
    return;
  }
  if (!kinds.includes(FACTS[path].kind)) {
    problems.add(
      place.pointer,
      'wrong-kind-of-fact',
      `这里应为以下类型的事实：${kinds.join(', ')}`,
      `Only a fact of these kinds fits here: ${kinds.join(', ')}`,
    );
  }
  if (isPersonFact(path)) checkMemberAtHand(place, problems);
}

/** A fact with a list of values, and some of these values. */
export function checkAccepted(
  node: Readonly<Record<string, unknown>>,
  place: Place,
  problems: Problems,
): void {
  const path = node['fact'];
  checkFact(path, inside(place, 'fact'), ['choice', 'level'], problems);
  if (typeof path !== 'string' || !isFactPath(path)) return;
  const allowed = [...FACTS[path].values.keys()];
  problems
    .entries(node['values'], `${place.pointer}/values`, 1)
    .forEach((value, n) => problems.oneOf(value, `${place.pointer}/values/${n}`, allowed));
}

export function checkStatuses(json: unknown, place: Place, problems: Problems): void {
  const allowed = [...FACTS['person.status'].values.keys()];
  problems
    .entries(json, place.pointer, 1)
    .forEach((one, n) => problems.oneOf(one, `${place.pointer}/${n}`, allowed));
  checkMemberAtHand(place, problems);
}

function checkMemberAtHand({ pointer, member }: Place, problems: Problems): void {
  if (member) return;
  problems.add(
    pointer,
    'no-member-here',
    '家庭政策须用 someMember 或 countMembers 引用个人事实',
    'In a household policy, facts of a person stand inside someMember or countMembers',
  );
}
