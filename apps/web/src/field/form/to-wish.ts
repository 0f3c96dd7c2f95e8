import type { CategoryCode, ChannelCode, ItemCode } from '#kernel';
import type { AskKind, Household, NewWish } from '../../api/wish.js';
import { compact } from '../../format/identity.js';
import { readYuan } from '../../format/money.js';
import { type Answers, listOf, textOf } from './answers.js';

/** The answers as the service takes them; an unknown fact is left out, never guessed. */
export function toNewWish(answers: Answers): NewWish {
  const text = (name: string): string => textOf(answers, name);
  const goods = text('ask') === 'goods' || text('ask') === 'service';
  const wish: NewWish = {
    town: text('town'),
    channel: text('channel') as ChannelCode,
    category: text('category') as CategoryCode,
    ask: text('ask') as AskKind,
    amountFen: readYuan(text('amount')) ?? 0,
    item: (goods ? text('item') : 'other') as ItemCode,
    quantity: goods ? Number(text('quantity')) : 1,
    neededBy: text('neededBy'),
    danger: text('danger') === 'yes',
    story: text('story'),
    applicant: applicantOf(text),
    facts: factsOf(text),
    documentsSeen: listOf(answers, 'documents'),
    consents: {
      check: text('consentCheck') === 'yes',
      share: text('consentShare') === 'yes',
      publish: text('consentPublish') === 'yes',
    },
  };
  const payee = payeeOf(text);
  return payee ? { ...wish, payee } : wish;
}

type Text = (name: string) => string;

function applicantOf(text: Text): NewWish['applicant'] {
  const number =
    text('idKind') === 'resident' ? compact(text('idNumber')).toUpperCase() : text('otherIdNumber');
  return {
    name: text('name'),
    idKind: text('idKind'),
    ...(number && { idNumber: number }),
    ...(text('birthDate') && { birthDate: text('birthDate') }),
    ...(text('phone') && { phone: compact(text('phone')) }),
    ...(text('address') && { address: text('address') }),
  };
}

function payeeOf(text: Text): NewWish['payee'] {
  if (text('ask') !== 'cash' || text('payeeKind') === '') return undefined;
  const name = text('payeeKind') === 'self' ? text('name') : text('payeeName');
  return { kind: text('payeeKind'), name, bank: text('bank'), account: compact(text('account')) };
}

function factsOf(text: Text): NewWish['facts'] {
  const household: Household = { town: text('town') };
  putWhole(household, 'size', text('size'));
  putYuan(household, 'income_pcpm', text('incomePerPerson'));
  putYuan(household, 'fin_pc', text('savingsPerPerson'));
  const applicant: Household = { rel: 'self' };
  putKnown(applicant, 'hukou', text('hukou'));
  putKnown(applicant, 'permit', text('hukou') === 'DG' ? 'none' : text('permit'));
  putKnown(applicant, 'illness', text('illness'));
  putYesNo(applicant, 'dis_cert', text('disabled'));
  putYuan(applicant, 'med_burden', text('medicalBurden'));
  const event: Household = { danger: text('danger') === 'yes' };
  putKnown(event, 'type', text('eventType'));
  putWhole(event, 'days', text('eventDays'));
  putYesNo(event, 'broken', text('eventBroken'));
  putYuan(event, 'need', text('amount'));
  return { household, applicant, event };
}

function putKnown(facts: Household, name: string, value: string): void {
  if (value && value !== 'unknown') facts[name] = value;
}

function putYesNo(facts: Household, name: string, value: string): void {
  if (value === 'yes' || value === 'no') facts[name] = value === 'yes';
}

function putWhole(facts: Household, name: string, value: string): void {
  if (/^\d+$/.test(value)) facts[name] = Number(value);
}

/** Facts in yuan, as the policies state them; two decimals at most. */
function putYuan(facts: Household, name: string, value: string): void {
  const fen = readYuan(value);
  if (fen !== null) facts[name] = fen / 100;
}
