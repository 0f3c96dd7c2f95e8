import { type BundledCase, bundledCases } from '../../../deploy/demo/bundled-cases.js';
import { wishForm } from '../../../deploy/demo/wish-form.js';

/** What a worker types or chooses, by the name of the question, in the order in which it is asked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const typed = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value));

/** The answers that lead a worker through the form for one of the bundled cases. */
export function answersFor(caseId: string, serial: number): Answers {
  const one = bundledCases().find(({ facts }) => facts.id === caseId);
  if (!one) throw new Error(`There is no case ${caseId}`);
  return { ...ofWish(one, serial), ...ofHousehold(one), ...ofMembers(one) };
}

function ofWish(one: BundledCase, serial: number): Answers {
  const { ending, facts } = one;
  const form = wishForm(one, serial) as { neededBy: string; applicant: { name: string; idNumber: string; phone: string } };
  return {
    danger: typed(ending.danger),
    eventType: String(facts.event['type']),
    eventDays: String(facts.event['days']),
    eventBroken: typed(facts.event['broken']),
    category: ending.category,
    ask: ending.ask,
    item: ending.item,
    quantity: '1',
    amount: String(ending.amountFen / 100),
    judgedOn: facts.decisionDate,
    neededBy: form.neededBy,
    story: ending.story.zh,
    name: form.applicant.name,
    idKind: 'resident',
    idNumber: form.applicant.idNumber,
    town: ending.town,
    phone: form.applicant.phone,
    channel: 'CH04',
    payeeKind: 'self',
    bank: '演示银行',
    account: '6299 0000 0000 0017',
    consentCheck: 'yes',
    consentShare: 'yes',
    consentPublish: typed(ending.need !== undefined),
  };
}

const ofHousehold = ({ facts }: BundledCase): Answers =>
  Object.fromEntries(Object.entries(facts.household).map(([name, value]) => [`household-${name}`, typed(value)]));

const ofMembers = ({ facts }: BundledCase): Answers =>
  Object.assign({}, ...facts.members.map((member, i) => ofMember(member, `p${i + 1}`))) as Answers;

/** Everything that is known about a person; questions that do not come up are passed over. */
function ofMember(member: Record<string, unknown>, ref: string): Answers {
  const yes = Object.keys(member).filter((name) => member[name] === true);
  const status = member['status'] as string[];
  return {
    ...Object.fromEntries(Object.entries(member).filter(([, value]) => value !== -1).map(([name, value]) => [`${ref}-${name}`, typed(value)])),
    [`${ref}-has`]: yes.length > 0 ? [...yes, 'none'] : ['none'],
    [`${ref}-status`]: status.length > 0 ? status : ['none'],
  };
}
