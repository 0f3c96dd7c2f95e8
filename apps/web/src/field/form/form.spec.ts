import { describe, expect, it } from '@jest/globals';
import { type Answers, nextPage, sectionState } from './answers.js';
import { faultsOf } from './faults.js';
import { pagesOf, startAnswers } from './pages.js';
import { type FormPage, sectionsOf } from './questions.js';
import { toNewWish } from './to-wish.js';

const TODAY = '2026-11-22';
const SENDING = { today: TODAY, demo: false };

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
  phone: '000 0000 0000',
  channel: 'CH04',
  'household-size': '2',
  'p1-age': '42',
  'p1-sex': 'M',
  'p1-hukou': 'CN',
  'p2-rel': 'child',
  'p2-age': '11',
  'p2-sex': 'F',
  'p2-hukou': 'DG',
  payeeKind: 'self',
  bank: 'Test Bank',
  account: '4111 1111 1111 1111',
  consentCheck: 'yes',
  consentShare: 'yes',
  consentPublish: 'no',
};

const pages = (answers: Answers = CASH, demo = false): FormPage[] => pagesOf(answers, demo);
const page = (id: string, answers: Answers = CASH): FormPage => {
  const found = pages(answers).find((one) => one.id === id);
  if (!found) throw new Error(`No page ${id}`);
  return found;
};

describe('The pages of a new wish', () => {
  it('ask for an account only where money is wanted', () => {
    expect(sectionsOf(pages())).toContain('payee');
    expect(sectionsOf(pages({ ...CASH, ask: 'goods' }))).not.toContain('payee');
  });

  it('ask about each person of the household, and at least about the applicant', () => {
    const members = (answers: Answers) => sectionsOf(pages(answers)).filter((one) => one.startsWith('member-'));
    expect(members({})).toEqual(['member-1']);
    expect(members(CASH)).toEqual(['member-1', 'member-2']);
    expect(members({ 'household-size': '999' })).toHaveLength(12);
  });

  it('let a demonstration choose the day of judgement, and nobody else', () => {
    expect(sectionsOf(pages(CASH, true))).toContain('demo');
    expect(sectionsOf(pages(CASH, false))).not.toContain('demo');
    expect([startAnswers(true), startAnswers(false)]).toEqual([{ judgedOn: '2021-12-31' }, {}]);
  });

  it('follow each other inside a section and end in the task list', () => {
    expect(nextPage(page('danger'), pages())?.id).toBe('event');
    expect(nextPage(page('story'), pages())).toBeNull();
    expect(nextPage(page('member-1'), pages())?.id).toBe('member-1-health');
  });

  it('stop 继续 for what must be answered, and for nothing else', () => {
    expect(faultsOf(page('household'), {}, TODAY)).toEqual([{ name: 'household-size', code: 'missing' }]);
    expect(pages().flatMap((one) => faultsOf(one, CASH, TODAY))).toEqual([]);
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
      answers: { ask: 'cash', payeeKind: 'self', bank: 'B', account: '12345' },
      fault: { name: 'account', code: 'account' },
    },
    { id: 'contact', answers: { town: '441900005', phone: 'call me' }, fault: { name: 'phone', code: 'tel' } },
    { id: 'dwelling', answers: { 'household-area_pc': '12,5' }, fault: { name: 'household-area_pc', code: 'number' } },
  ])('name what is wrong on page $id', ({ id, answers, fault }) => {
    expect(faultsOf(page(id), answers, TODAY)).toEqual([fault]);
  });

  it('allow a wish that is needed today', () => {
    expect(faultsOf(page('needed-by'), { neededBy: TODAY }, TODAY)).toEqual([]);
  });

  it('have three states and no more', () => {
    expect(sectionState('consent', pages(), {})).toBe('to-do');
    expect(sectionState('consent', pages(), { consentCheck: 'yes' })).toBe('started');
    expect(sectionState('consent', pages(), CASH)).toBe('done');
    expect(sectionState('documents', pages(), {})).toBe('to-do');
    expect(sectionState('documents', pages(), { 'visited:documents': 'yes' })).toBe('done');
  });
});

/** Whoever is counted among the people of a household is known and alive. */
const ALIVE = { identity: 'known', death: 'none', cremation: 'none' };

describe('A wish as it is sent', () => {
  it('leaves out what is not known and guesses nothing', () => {
    const wish = toNewWish(CASH, SENDING);
    expect(wish.facts.household).toEqual({ town: '441900005', size: 2 });
    expect(wish.facts.members).toEqual([
      { ...ALIVE, ref: 'p1', rel: 'self', age: 42, sex: 'M', hukou: 'CN', father: 'na', mother: 'na' },
      { ...ALIVE, ref: 'p2', rel: 'child', age: 11, sex: 'F', hukou: 'DG', hukou_place: '441900', permit: 'none', months_dg: 0 },
    ]);
    expect(wish.facts.event).toEqual({ danger: true, type: 'fire', days: 3, broken: true, need: 30_000 });
  });

  it('takes a list as answered once something on it is ticked, and as unknown before', () => {
    const member = (has: string[]) => toNewWish({ ...CASH, 'p1-has': has }, SENDING).facts.members[0];
    expect(member([])).not.toHaveProperty('homeless');
    expect(member(['none'])).toMatchObject({ homeless: false, union: false });
    expect(member(['union'])).toMatchObject({ homeless: false, union: true });
  });

  it('says nothing about life and death where a funeral is asked for and nobody answered', () => {
    expect(toNewWish({ ...CASH, category: 'N18' }, SENDING).facts.members[0]).not.toHaveProperty('death');
  });

  it('counts money in fen, and states it in yuan only where policies do', () => {
    const wish = toNewWish({ ...CASH, 'household-income_pcpm': '2,600.50' }, SENDING);
    expect(wish.amountFen).toBe(3_000_000);
    expect(wish.facts.household['income_pcpm']).toBe(2600.5);
  });

  it('reads the age from the number of the card, on the day of judgement', () => {
    const withCard: Answers = { ...CASH, idKind: 'resident', idNumber: '990000 19790520 0013', 'p1-age': '7' };
    const ageOn = (judgedOn: string) =>
      toNewWish({ ...withCard, judgedOn }, { today: TODAY, demo: true }).facts.members[0]?.['age'];
    expect([ageOn('2021-05-19'), ageOn('2021-05-20'), ageOn('')]).toEqual([41, 42, 47]);
  });

  it('names the payee from the applicant when it is the own account, and no payee for goods', () => {
    expect(toNewWish(CASH, SENDING).payee).toEqual({
      kind: 'self',
      name: 'Test Person',
      bank: 'Test Bank',
      account: '4111111111111111',
    });
    expect(toNewWish({ ...CASH, ask: 'goods', item: 'bed', quantity: '2' }, SENDING).payee).toBeUndefined();
  });

  it('carries a day of judgement only in a demonstration', () => {
    const chosen = { ...CASH, judgedOn: '2021-10-15' };
    expect(toNewWish(chosen, SENDING).judgedOn).toBeUndefined();
    expect(toNewWish(chosen, { today: TODAY, demo: true }).judgedOn).toBe('2021-10-15');
  });
});
