import { describe, expect, it } from '@jest/globals';
import { type Answers, firstPage, nextPage, pagesFor, sectionState } from './answers.js';
import { faultsOf } from './faults.js';
import { PAGES } from './pages.js';
import type { FormPage } from './questions.js';
import { toNewWish } from './to-wish.js';

const TODAY = '2026-11-22';
const page = (id: string): FormPage => {
  const found = PAGES.find((one) => one.id === id);
  if (!found) throw new Error(`No page ${id}`);
  return found;
};

const CASH: Answers = {
  danger: 'yes',
  eventType: 'fire',
  eventDays: '3',
  eventBroken: 'yes',
  category: 'N13',
  ask: 'cash',
  amount: '30,000',
  neededBy: '2026-11-25',
  story: 'A fire in the rented room.',
  name: 'Test Person',
  idKind: 'none',
  town: '441900005',
  channel: 'CH04',
  hukou: 'CN',
  permit: 'unknown',
  size: '4',
  illness: 'none',
  disabled: 'unknown',
  payeeKind: 'self',
  bank: 'Test Bank',
  account: '4111 1111 1111 1111',
  consentCheck: 'yes',
  consentShare: 'yes',
  consentPublish: 'no',
};

describe('The pages of a new wish', () => {
  it('ask for an account only where money is wanted', () => {
    expect(firstPage('payee', PAGES, CASH)?.id).toBe('payee');
    expect(firstPage('payee', PAGES, { ...CASH, ask: 'goods' })).toBeNull();
  });

  it('follow each other inside a section and end in the task list', () => {
    expect(nextPage(page('danger'), PAGES, CASH)?.id).toBe('event');
    expect(nextPage(page('story'), PAGES, CASH)).toBeNull();
  });

  it('stop 继续 for what must be answered, and for nothing else', () => {
    expect(faultsOf(page('household'), {}, TODAY)).toEqual([{ name: 'size', code: 'missing' }]);
    expect(pagesFor(PAGES, CASH).flatMap((one) => faultsOf(one, CASH, TODAY))).toEqual([]);
  });

  it.each([
    { id: 'ask', answers: { ask: 'cash', amount: 'much' }, fault: { name: 'amount', code: 'money' } },
    {
      id: 'event',
      answers: { eventType: 'fire', eventDays: '-1', eventBroken: 'yes' },
      fault: { name: 'eventDays', code: 'whole' },
    },
    { id: 'needed-by', answers: { neededBy: '2026-11-21' }, fault: { name: 'neededBy', code: 'past' } },
    {
      id: 'identity',
      answers: { idKind: 'resident', idNumber: '123' },
      fault: { name: 'idNumber', code: 'id-length' },
    },
    {
      id: 'payee',
      answers: { ask: 'cash', payeeKind: 'self', bank: 'B', account: '1234567' },
      fault: { name: 'account', code: 'account' },
    },
  ])('name what is wrong on page $id', ({ id, answers, fault }) => {
    expect(faultsOf(page(id), answers, TODAY)).toEqual([fault]);
  });

  it('allow a wish that is needed today', () => {
    expect(faultsOf(page('needed-by'), { neededBy: TODAY }, TODAY)).toEqual([]);
  });

  it('have three states and no more', () => {
    expect(sectionState('consent', PAGES, {})).toBe('to-do');
    expect(sectionState('consent', PAGES, { consentCheck: 'yes' })).toBe('started');
    expect(sectionState('consent', PAGES, CASH)).toBe('done');
    expect(sectionState('documents', PAGES, {})).toBe('to-do');
    expect(sectionState('documents', PAGES, { 'visited:documents': 'yes' })).toBe('done');
  });
});

describe('A wish as it is sent', () => {
  it('leaves out what is not known and guesses nothing', () => {
    const wish = toNewWish(CASH);
    expect(wish.facts.household).toEqual({ town: '441900005', size: 4 });
    expect(wish.facts.applicant).toEqual({ rel: 'self', hukou: 'CN', illness: 'none' });
    expect(wish.facts.event).toEqual({ danger: true, type: 'fire', days: 3, broken: true, need: 30_000 });
  });

  it('carries money in whole fen and the account without spaces', () => {
    const wish = toNewWish(CASH);
    expect(wish).toMatchObject({ amountFen: 3_000_000, item: 'other', quantity: 1, danger: true });
    expect(wish.payee).toEqual({
      kind: 'self',
      name: 'Test Person',
      bank: 'Test Bank',
      account: '4111111111111111',
    });
  });

  it('has no payee where a thing is wanted, and keeps the three consents apart', () => {
    const wish = toNewWish({ ...CASH, ask: 'goods', item: 'wheelchair', quantity: '1' });
    expect(wish.payee).toBeUndefined();
    expect(wish).toMatchObject({
      item: 'wheelchair',
      quantity: 1,
      consents: { check: true, share: true, publish: false },
    });
  });
});
