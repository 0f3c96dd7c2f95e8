import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { DataSource } from 'typeorm';
import { IntakeModule } from '#intake';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../../test/support/spec-process.js';
import { aWishForm } from '../../testing/a-wish-form.js';

const worker: Actor = { accountId: randomUUID(), roles: ['social-worker'], towns: ['441900005'] };

interface Receipt {
  readonly wishId: string;
  readonly receiptCode: string;
}
interface Problem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly errors?: { pointer: string; zh: string; en: string }[];
}

describe('Registering a wish', () => {
  let database: FreshDatabase;
  let process: SpecProcess;
  let rows: (sql: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;

  beforeAll(async () => {
    database = await freshDatabase();
    process = await startSpecProcess(database.url, [IntakeModule]);
    const dataSource = process.app.get(DataSource);
    rows = (sql, parameters) => dataSource.query(sql, parameters);
  });

  afterAll(async () => {
    await process?.stop();
    await database?.drop();
  });

  const countWishes = async () => Number((await rows('SELECT count(*) AS n FROM intake.wish'))[0]?.['n']);

  it('is accepted with a receipt code once the wish, its sealed people and its event are committed', async () => {
    const { status, body } = await process.as(worker)<Receipt>('POST', '/api/wishes', aWishForm());

    expect(status).toBe(201);
    expect(body.receiptCode).toMatch(/^DG-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const kinds = await rows('SELECT kind FROM sealed.record WHERE wish_id = $1 ORDER BY kind', [body.wishId]);
    expect(kinds.map((row) => row['kind'])).toEqual(['applicant', 'facts', 'payee', 'story']);
    const events = await rows('SELECT key FROM intake.outbox WHERE key = $1', [body.wishId]);
    expect(events).toHaveLength(1);
  });

  it('leaves nothing about people readable in its own tables', async () => {
    const canary = 'Canary7Q4Z';
    const form = aWishForm({ story: canary });
    form.applicant.name = canary;
    form.applicant.address = canary;
    const { body } = await process.as(worker)<Receipt>('POST', '/api/wishes', form);

    const everything = JSON.stringify([
      await rows('SELECT * FROM intake.wish WHERE id = $1', [body.wishId]),
      await rows('SELECT envelope FROM intake.outbox WHERE key = $1', [body.wishId]),
      (await rows('SELECT ciphertext FROM sealed.record WHERE wish_id = $1', [body.wishId])).map((row) =>
        (row['ciphertext'] as Buffer).toString('latin1'),
      ),
    ]);
    expect(everything).toContain(body.wishId);
    expect(everything).not.toContain(canary);
    expect(everything).not.toContain(form.applicant.idNumber);
    expect(everything).not.toContain(form.payee.account);
  });

  it('answers the same key with the same receipt, and makes one wish', async () => {
    const key = randomUUID();
    const before = await countWishes();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => process.as(worker)<Receipt>('POST', '/api/wishes', aWishForm(), key)),
    );
    expect(new Set(answers.map(({ body }) => body.receiptCode)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(7);
    expect(await countWishes()).toBe(before + 1);
  });

  it('refuses a key that was used for another form', async () => {
    const key = randomUUID();
    await process.as(worker)('POST', '/api/wishes', aWishForm(), key);
    const { status, body } = await process.as(worker)<Problem>('POST', '/api/wishes', aWishForm({ quantity: 2 }), key);
    expect([status, body.code]).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it.each([
    ['an unknown town', { town: '441900120' }, 422, '/town'],
    ['an unknown field', { status: 'approved' }, 422, '/status'],
    ['a wrong type', { quantity: 'two' }, 422, '/quantity'],
    ['a fraction of a fen', { amountFen: 0.5 }, 422, '/amountFen'],
    ['an impossible date', { neededBy: '2021-13-01' }, 422, '/neededBy'],
    ['a day in the past', { neededBy: '2021-01-01' }, 422, '/neededBy'],
    ['cash without an amount', { amountFen: 0 }, 422, '/amountFen'],
  ])('refuses %s, names the field in both languages, and writes nothing', async (_, change, status, pointer) => {
    const before = await countWishes();
    const answer = await process.as(worker)<Problem>('POST', '/api/wishes', { ...aWishForm(), ...change });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.errors?.map((one) => one.pointer)).toContain(pointer);
    expect(answer.body.errors?.every((one) => /\p{Script=Han}/u.test(one.zh) && /[a-z]/.test(one.en))).toBe(true);
    expect(await countWishes()).toBe(before);
  });

  it('refuses an identity number whose check digit is wrong', async () => {
    const form = aWishForm();
    form.applicant.idNumber = form.applicant.idNumber.slice(0, 17) + (form.applicant.idNumber.endsWith('1') ? '2' : '1');
    const { status, body } = await process.as(worker)<Problem>('POST', '/api/wishes', form);
    expect([status, body.code]).toEqual([422, 'intake.impossible-id-number']);
    expect(JSON.stringify(body)).not.toContain(form.applicant.idNumber);
  });

  it('refuses an age that the identity number contradicts', async () => {
    const form = aWishForm();
    form.facts.members[0] = { ...form.facts.members[0], age: 41 };
    const { status, body } = await process.as(worker)<Problem>('POST', '/api/wishes', form);
    expect([status, body.code]).toEqual([422, 'intake.age-differs-from-id']);
  });

  it('refuses facts that the fact model does not know, naming the path', async () => {
    const form = aWishForm();
    form.facts.household = { ...form.facts.household, homes: 'many' };
    const { status, body } = await process.as(worker)<Problem>('POST', '/api/wishes', form);
    expect(status).toBe(422);
    expect(body.errors?.[0]?.pointer).toBe('/facts/household/homes');
  });

  it('refuses a body that is not JSON with 400 and one of 10 MB with 413', async () => {
    const headers = {
      'content-type': 'application/json', 'idempotency-key': randomUUID(), 'x-test-actor': JSON.stringify(worker),
    };
    const broken = await fetch(`${process.url}/api/wishes`, { method: 'POST', headers, body: '{"town":' });
    expect(broken.status).toBe(400);
    expect(broken.headers.get('content-type')).toContain('application/problem+json');
    const huge = await fetch(`${process.url}/api/wishes`, {
      method: 'POST', headers, body: JSON.stringify({ story: 'x'.repeat(10 * 1024 * 1024) }),
    });
    expect(huge.status).toBe(413);
  });

  it('is closed to an account of another town, to a donor, and to nobody at all', async () => {
    const elsewhere: Actor = { ...worker, towns: ['441900003'] };
    const donor: Actor = { ...worker, roles: ['donor'] };
    expect((await process.as(elsewhere)('POST', '/api/wishes', aWishForm())).status).toBe(403);
    expect((await process.as(donor)('POST', '/api/wishes', aWishForm())).status).toBe(403);
    expect((await process.as()('POST', '/api/wishes', aWishForm())).status).toBe(401);
  });

  it('needs an Idempotency-Key', async () => {
    const { status, body } = await process.as(worker)<Problem>('POST', '/api/wishes', aWishForm(), '');
    expect([status, body.code]).toEqual([400, 'platform.idempotency-key-missing']);
  });
});
