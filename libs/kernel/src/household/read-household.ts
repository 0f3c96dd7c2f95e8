import { say } from '../bilingual.js';
import { slotOf } from '../facts/facts.js';
import { EVENT_READERS, type FactReader, HOUSEHOLD_READERS, PERSON_READERS } from './encode-fact.js';
import { emptyHouseholdRow, emptyPersonRow, type HouseholdFacts, type MemberFacts, type Row } from './household-facts.js';
import { type FactProblem, HouseholdRefused } from './household-refused.js';

type Json = Readonly<Record<string, unknown>>;

const PARTS = new Set(['id', 'decisionDate', 'household', 'members', 'event', 'expected']);
/** First words of fact paths: a member of that name would make a path ambiguous. */
const RESERVED = new Set(['household', 'event', 'person']);
const REF = /^[^\s.]{1,64}$/;
const SIZE = slotOf('household.size');
const DEATH = slotOf('person.death');

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a case as written in JSON (`household`, `members`, `event`). A fact that is null or absent is unknown.
 * Throws HouseholdRefused with every problem: unknown names, wrong types, values outside a list, negative amounts,
 * a size smaller than the living members.
 */
export function readHousehold(json: unknown): HouseholdFacts {
  const problems: FactProblem[] = [];
  if (!isObject(json)) throw new HouseholdRefused([problem('household', '应为对象', 'must be an object')]);
  for (const key in json) {
    if (!PARTS.has(key)) problems.push(problem(key, '没有这个项目', 'there is no such part'));
  }
  const row = emptyHouseholdRow();
  readPart(json.household, 'household', HOUSEHOLD_READERS, row, problems);
  readPart(json.event, 'event', EVENT_READERS, row, problems);
  const members = readMembers(json.members, problems);
  checkSize(row, members, problems);
  if (problems.length > 0) throw new HouseholdRefused(problems);
  return { row, members };
}

const problem = (path: string, zh: string, en: string): FactProblem => ({ path, words: say(zh, en) });

function readPart(
  part: unknown, name: string, readers: ReadonlyMap<string, FactReader>, row: Row, problems: FactProblem[],
): void {
  if (part === undefined || part === null) return;
  if (!isObject(part)) {
    problems.push(problem(name, '应为对象', 'must be an object'));
    return;
  }
  for (const key in part) {
    if (key === 'ref' && readers === PERSON_READERS) continue;
    const reader = readers.get(key);
    if (reader === undefined) {
      problems.push(problem(`${name}.${key}`, '没有这个事实', 'there is no such fact'));
      continue;
    }
    const value = part[key];
    if (value === null || value === undefined) continue;
    const number = reader.encode(value);
    if (typeof number === 'number') row[reader.slot] = number;
    else problems.push({ path: `${name}.${key}`, words: number });
  }
}

function readMembers(list: unknown, problems: FactProblem[]): MemberFacts[] {
  if (list !== undefined && list !== null && !Array.isArray(list)) {
    problems.push(problem('members', '应为列表', 'must be a list'));
    return [];
  }
  if (!Array.isArray(list) || list.length === 0) {
    problems.push(problem('members', '至少应有一名成员', 'must list at least one member'));
    return [];
  }
  const members: MemberFacts[] = [];
  list.forEach((item: unknown, position) => {
    const row = emptyPersonRow();
    const ref = isObject(item) ? item.ref : undefined;
    const valid = typeof ref === 'string' && REF.test(ref) && !RESERVED.has(ref);
    const path = valid ? ref : `members[${position}]`;
    if (!valid) problems.push(problem(`${path}.ref`, '成员代号缺失或不可用', 'the reference is missing or cannot be used'));
    else if (members.some((member) => member.ref === ref)) {
      problems.push(problem(`${path}.ref`, '成员代号重复', 'the reference is used twice'));
    }
    readPart(item ?? 0, path, PERSON_READERS, row, problems);
    members.push({ ref: path, row });
  });
  return members;
}

function checkSize(row: Row, members: readonly MemberFacts[], problems: FactProblem[]): void {
  let living = 0;
  for (const member of members) if (member.row[DEATH] === 0) living += 1;
  if ((row[SIZE] as number) < living) {
    problems.push(problem('household.size', `小于在世成员数${living}`, `is smaller than the ${living} living members`));
  }
}
