import { type FactPath, FACTS } from '#kernel';
import type { NewWish } from '../../api/api.js';
import { birthDateOf, compact } from '../../format/identity.js';
import { readYuan } from '../../format/money.js';
import { type Answers, listOf, textOf } from './answers.js';
import { type FactSpec, HOUSEHOLD_FACTS, PERSON_FACTS } from './fact-questions.js';
import { HAS, hasNumber, isFuneral, memberCount, memberQuestion } from './member-pages.js';

type Facts = Record<string, string | number | boolean | string[]>;
type Text = (name: string) => string;

interface Sending {
  /** YYYY-MM-DD in the city. */
  today: string;
  /** Only a demonstration may choose the day of judgement. */
  demo: boolean;
}

/** The answers as the service takes them; an unknown fact is left out, never guessed. Throws for what was never chosen. */
export function toNewWish(answers: Answers, { today, demo }: Sending): NewWish {
  const text: Text = (name) => textOf(answers, name);
  const thing = text('ask') === 'goods' || text('ask') === 'service';
  const judgedOn = demo ? text('judgedOn') : '';
  const payee = payeeOf(text);
  return {
    town: text('town') as NewWish['town'],
    channel: text('channel') as NewWish['channel'],
    category: text('category') as NewWish['category'],
    ask: text('ask') as NewWish['ask'],
    amountFen: text('ask') === 'information' ? 0 : (readYuan(text('amount')) ?? 0),
    item: (thing ? text('item') : 'other') as NewWish['item'],
    quantity: thing ? Number(text('quantity')) : 1,
    neededBy: text('neededBy'),
    danger: text('danger') === 'yes',
    mayPublish: text('consentPublish') === 'yes',
    consents: { check: text('consentCheck') === 'yes', share: text('consentShare') === 'yes' },
    documentsSeen: listOf(answers, 'documents'),
    story: text('story'),
    applicant: {
      name: text('name'),
      phone: text('phone'),
      ...(hasNumber(answers) && { idNumber: compact(text('idNumber')).toUpperCase() }),
      ...(text('address') && { address: text('address') }),
    },
    facts: factsOf(answers, judgedOn || today),
    ...(payee && { payee }),
    ...(judgedOn && { judgedOn }),
  };
}

function payeeOf(text: Text): NewWish['payee'] {
  const kind = text('payeeKind') as NonNullable<NewWish['payee']>['kind'] | '';
  if (text('ask') !== 'cash' || kind === '') return undefined;
  const name = kind === 'self' ? text('name') : text('payeeName');
  return { kind, name, bank: text('bank'), account: compact(text('account')) };
}

function factsOf(answers: Answers, day: string): NewWish['facts'] {
  const household: Facts = { town: textOf(answers, 'town') };
  for (const fact of HOUSEHOLD_FACTS) put(household, fact, answers, fact.replace('.', '-'));
  const members = Array.from({ length: memberCount(answers) }, (_, i) => memberOf(answers, i + 1, day));
  return { household, members, event: eventOf(answers) };
}

function memberOf(answers: Answers, member: number, day: string): Facts {
  const facts: Facts = { ref: `p${member}`, ...(member === 1 && { rel: 'self' }), identity: 'known' };
  for (const fact of PERSON_FACTS) put(facts, fact, answers, memberQuestion(member, fact.replace('person.', '')));
  const ticked = listOf(answers, memberQuestion(member, 'has'));
  if (ticked.length > 0) for (const name of HAS) facts[name] = ticked.includes(name);
  const born = member === 1 && hasNumber(answers) ? birthDateOf(textOf(answers, 'idNumber')) : null;
  if (born) facts['age'] = ageOn(born, day);
  return { ...facts, ...followingFrom(facts, answers) };
}

/** What a stated fact leaves no choice about, so that it is not asked. */
function followingFrom(facts: Facts, answers: Answers): Facts {
  const adult = Number(facts['age'] ?? 0) > 18;
  return {
    ...(!isFuneral(answers) && { death: 'none', cremation: 'none' }),
    ...(facts['hukou'] === 'DG' && { hukou_place: '441900', permit: 'none', months_dg: 0 }),
    ...(facts['dis_type'] === 'none' && { dis_grade: 0, dis_cert: false }),
    ...(facts['stage'] === 'none' && { school: 'none', points_tier: 0 }),
    ...(facts['traffic'] === 'none' && { traffic_gap: 'none' }),
    ...(adult && { father: 'na', mother: 'na' }),
    ...(textOf(answers, 'household-biz_reg') === 'no' && { biz_months: -1 }),
  };
}

function eventOf(answers: Answers): Facts {
  const event: Facts = { danger: textOf(answers, 'danger') === 'yes' };
  put(event, 'event.type', answers, 'eventType');
  put(event, 'event.days', answers, 'eventDays');
  put(event, 'event.broken', answers, 'eventBroken');
  if (textOf(answers, 'ask') === 'cash') put(event, 'event.need', answers, 'amount');
  return event['type'] === 'none' ? { ...event, days: 0 } : event;
}

/** Puts a fact in the kind that policies read; yuan as decimals. */
function put(facts: Facts, fact: FactPath, answers: Answers, question: string): void {
  const name = fact.split('.')[1] ?? fact;
  const text = textOf(answers, question);
  const spec = FACTS[fact];
  if (spec.kind === 'statuses') {
    const held = listOf(answers, question);
    if (held.length > 0) facts[name] = held.filter((one) => one !== 'none');
    return;
  }
  if (text === '' || text === 'unknown') return;
  const value = valueOf(spec, text);
  if (value !== undefined) facts[name] = value;
}

function valueOf({ kind, unit }: FactSpec, text: string): Facts[string] | undefined {
  if (kind === 'boolean') return text === 'yes' ? true : text === 'no' ? false : undefined;
  if (kind === 'choice' || kind === 'code') return text;
  if (unit === 'yuan') {
    const fen = readYuan(text);
    return fen === null ? undefined : fen / 100;
  }
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Whole years on a civil day. */
function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
