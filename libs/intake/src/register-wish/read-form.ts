import { HouseholdRefused, readHousehold } from '#kernel';
import { type Config, InvalidInput } from '#platform';
import { ageBandOf } from '../domain/age-band.js';
import { AgeDiffersFromId, DemoOnlyField, ImpossibleIdNumber, TownDiffersFromFacts } from '../domain/intake.errors.js';
import { ageOn, birthDateOf, faultOfIdNumber, normaliseIdNumber } from '../domain/resident-id.js';
import type { WishForm } from './register-wishes.command.js';
import type { FactsRequest, WishRequest } from './wish-request.js';

/** Used where neither papers nor facts tell an age: the widest band says the least. */
const UNKNOWN_AGE = 18;

/** Parts a form into the ask, which may travel, and people's data, which is sealed. */
export function readForm(request: WishRequest, submittedBy: string, today: string, config: Config): WishForm {
  if (request.judgedOn !== undefined && config.mode !== 'demo') throw new DemoOnlyField();
  const judgedOn = request.judgedOn ?? (config.mode === 'demo' ? config.demoJudgedOn : today);
  const { applicant, payee, story, facts, consents, documentsSeen, judgedOn: _, ...ask } = request;
  refuseUnknownFacts(facts);
  const idNumber = readIdNumber(applicant.idNumber, today, config);
  const age = ageOf(facts, idNumber, judgedOn);
  return {
    ask: { ...ask, ageBand: ageBandOf(age ?? UNKNOWN_AGE), hasPayee: payee !== undefined },
    people: {
      applicant: { ...applicant, ...(idNumber ? { idNumber } : {}), consents, documentsSeen },
      payee: payee && { ...payee, account: payee.account.replace(/\D/g, '') },
      story: { text: story },
      facts: withTown(facts, request.town),
    },
    submittedBy,
    judgedOn,
  };
}

/** The fact model of the field knows 68 facts; what it does not know is said at once, not found out later. */
function refuseUnknownFacts(facts: FactsRequest): void {
  try {
    readHousehold(facts);
  } catch (error) {
    if (!(error instanceof HouseholdRefused)) throw error;
    const refs = facts.members.map((member) => member['ref']);
    throw new InvalidInput(
      error.problems.map(({ path, words }) => ({ pointer: pointerOf(path, refs), code: 'intake.fact-refused', ...words })),
    );
  }
}

/** `p2.age` -> `/facts/members/1/age`, `household.size` -> `/facts/household/size`. */
function pointerOf(path: string, refs: readonly unknown[]): string {
  const [subject = '', fact = ''] = path.split('.');
  const member = refs.indexOf(subject);
  const place = member >= 0 ? `members/${member}` : subject.replace(/\[(\d+)\]/, '/$1');
  return `/facts/${place}${fact ? `/${fact}` : ''}`;
}

function readIdNumber(typed: string | undefined, today: string, config: Config): string | undefined {
  if (typed === undefined) return undefined;
  const idNumber = normaliseIdNumber(typed);
  const fault = faultOfIdNumber(idNumber, today, config.mode === 'demo');
  if (fault) throw new ImpossibleIdNumber(fault);
  return idNumber;
}

/** The applicant's age on the day of judgement: from the papers, and the facts must not contradict them. */
function ageOf({ members }: FactsRequest, idNumber: string | undefined, judgedOn: string): number | undefined {
  const stated = members[0]?.['age'];
  const birthDate = idNumber && birthDateOf(idNumber);
  if (!birthDate) return typeof stated === 'number' ? stated : undefined;
  const age = ageOn(birthDate, judgedOn);
  if (typeof stated === 'number' && stated !== age) throw new AgeDiffersFromId();
  return age;
}

function withTown(facts: FactsRequest, town: string): FactsRequest {
  const stated = facts.household['town'];
  if (stated !== undefined && stated !== null && stated !== town) throw new TownDiffersFromFacts();
  return { ...facts, household: { ...facts.household, town } };
}
