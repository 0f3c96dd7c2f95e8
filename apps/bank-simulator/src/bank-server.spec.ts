import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RunningBank, startBank } from './bank-server.js';
import { MOODS } from './moods.js';
import type { Payment } from './payment.js';
import { readSettings } from './settings.js';
import type { PaymentResult } from './teller.js';

const TOKEN = 'a-token-for-this-test';
const aPayment = (change: Partial<Payment> = {}): Payment => ({
  reference: randomUUID(),
  payeeName: '测试人甲',
  payeeAccount: '6200000000001234',
  payeeBank: '测试银行',
  amountFen: 150_000,
  purpose: 'RELIEF',
  ...change,
});

describe('The bank simulator', () => {
  let folder: string;
  let bank: RunningBank;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dianliang-bank-'));
    bank = await open();
  });
  afterEach(async () => {
    await bank.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const bookPath = () => join(folder, 'book.jsonl');
  const open = () => startBank({ host: '127.0.0.1', port: 0, book: bookPath(), token: TOKEN });
  const call = (method: string, path: string, body?: unknown, token = TOKEN) =>
    fetch(`http://127.0.0.1:${bank.port}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const pay = async (...payments: Payment[]) =>
    ((await (await call('POST', '/payments', { payments })).json()) as { results: PaymentResult[] }).results;
  const ask = async (...references: string[]) => {
    const answer = await call('GET', `/payments?references=${references.join(',')}`);
    return ((await answer.json()) as { results: PaymentResult[] }).results;
  };
  const summary = async () =>
    (await (await call('GET', '/book/summary')).json()) as Record<string, { count: number; fen: number }> & { repeated: number };

  it('settles a payment once, whatever is sent again', async () => {
    const payment = aPayment();
    const [first] = await pay(payment);
    const [again] = await pay(payment);

    expect(first).toMatchObject({ reference: payment.reference, status: 'settled' });
    expect(again).toEqual(first);
    expect(await summary()).toMatchObject({ settled: { count: 1, fen: 150_000 }, repeated: 1 });
  });

  it('books one payment when the same order comes many times at once', async () => {
    const payment = aPayment();
    const answers = await Promise.all(Array.from({ length: 20 }, () => pay(payment)));

    expect(new Set(answers.flat().map((one) => one.bankReference)).size).toBe(1);
    expect((await summary())['settled']).toEqual({ count: 1, fen: 150_000 });
  });

  it('refuses another content under a known reference', async () => {
    const payment = aPayment();
    await pay(payment);

    expect(await pay({ ...payment, amountFen: 150_001 })).toMatchObject([{ status: 'conflict' }]);
    expect((await summary())['settled']).toEqual({ count: 1, fen: 150_000 });
  });

  it('never saw what it was never sent', async () => {
    expect(await ask(randomUUID())).toMatchObject([{ status: 'not-found' }]);
  });

  it.each([
    ['ok', 'settled', 'settled', undefined],
    ['reject', 'rejected', 'rejected', 'account-frozen'],
    ['pending-then-settle', 'pending', 'settled', undefined],
    ['return-later', 'settled', 'returned', 'account-frozen'],
  ])('in the mood %s answers %s, and %s when asked', async (mood, atOnce, later, code) => {
    const payment = aPayment();
    await call('POST', '/moods', { mood, code: 'account-frozen' });

    expect((await pay(payment))[0]?.status).toBe(atOnce);
    expect((await ask(payment.reference))[0]).toMatchObject({ status: later, ...(code ? { code } : {}) });
    expect((await ask(payment.reference))[0]?.status).toBe(later);
  });

  it.each([
    ['timeout-then-settle', 'settled'],
    ['timeout-then-nothing', 'not-found'],
  ])('in the mood %s gives no answer, and the payment is %s', async (mood, status) => {
    const payment = aPayment();
    await call('POST', '/moods', { mood, holdMs: 20, times: 1 });

    await expect(pay(payment)).rejects.toThrow();
    expect((await ask(payment.reference))[0]?.status).toBe(status);
  });

  it('answers neither orders nor questions while silent, and forgets none of its book', async () => {
    const before = aPayment();
    await pay(before);
    await call('POST', '/moods', { mood: 'silence', holdMs: 20 });

    await expect(pay(aPayment())).rejects.toThrow();
    await expect(ask(before.reference)).rejects.toThrow();
    await call('DELETE', '/moods');
    expect((await ask(before.reference))[0]?.status).toBe('settled');
    expect((await summary())['settled']?.count).toBe(1);
  });

  it('meets only the accounts and only as often as its mood says', async () => {
    await call('POST', '/moods', { mood: 'reject', code: 'account-closed', forAccountsEndingWith: '99', times: 1 });
    const [other, meant, spent] = await pay(
      aPayment(), aPayment({ payeeAccount: '6200000000000099' }), aPayment({ payeeAccount: '6200000000000099' }),
    );

    expect([other?.status, meant?.status, spent?.status]).toEqual(['settled', 'rejected', 'settled']);
  });

  it('knows its book again after a restart, also after a crash in the middle of a line', async () => {
    const [settled, late] = [aPayment(), aPayment()];
    await pay(settled);
    await call('POST', '/moods', { mood: 'pending-then-settle' });
    await pay(late);
    await bank.stop();
    await appendFile(bookPath(), '{"at":"2021-10-15T0');
    bank = await open();

    expect((await ask(settled.reference, late.reference)).map((one) => one.status)).toEqual(['settled', 'settled']);
    expect(await pay(settled)).toMatchObject([{ status: 'settled' }]);
    await pay(aPayment());
    expect((await readFile(bookPath(), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown)).toHaveLength(4);
  });

  it('keeps names and accounts out of its book', async () => {
    const payment = aPayment({ payeeName: 'CanaryPayee', payeeAccount: '6200000000007777' });
    await pay(payment);

    const book = await readFile(bookPath(), 'utf8');
    expect(book).toContain(payment.reference);
    expect(book).not.toMatch(/CanaryPayee|6200000000007777|测试银行/);
    expect(await (await call('GET', '/book')).text()).toBe(book);
  });

  it.each([
    ['no payments', { payments: [] }],
    ['too many payments', { payments: Array.from({ length: 501 }, () => aPayment()) }],
    ['a fraction of a fen', { payments: [aPayment({ amountFen: 0.5 })] }],
    ['nothing to pay', { payments: [aPayment({ amountFen: 0 })] }],
    ['no payee', { payments: [aPayment({ payeeName: '' })] }],
    ['nonsense', 'nonsense'],
  ])('refuses %s and books nothing', async (_, body) => {
    expect((await call('POST', '/payments', body)).status).toBe(400);
    expect((await summary())['settled']?.count).toBe(0);
  });

  it('refuses a mood that it does not know', async () => {
    expect((await call('POST', '/moods', { mood: 'generous' })).status).toBe(400);
    expect(MOODS).toHaveLength(7);
  });

  it('is closed to whoever does not show the token, except for its pulse', async () => {
    expect((await call('GET', '/book', undefined, 'a-guess')).status).toBe(401);
    expect((await call('POST', '/payments', { payments: [aPayment()] }, '')).status).toBe(401);
    expect((await fetch(`http://127.0.0.1:${bank.port}/health/live`)).status).toBe(200);
  });
});

describe('The settings of the bank', () => {
  it.each([
    ['the token', { BANK_BOOK: 'book' }, /BANK_TOKEN/],
    ['the book', { BANK_TOKEN: 'x' }, /BANK_BOOK/],
    ['a port', { BANK_TOKEN: 'x', BANK_BOOK: 'book', PORT: 'none' }, /PORT/],
  ])('say so when %s is missing', (_, environment, problem) => {
    expect(() => readSettings(environment)).toThrow(problem);
  });
});
