import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WishClosedV1 } from '#contracts';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { aClosedWish, aContext, type AContext } from '../../testing/a-context.js';
import { BrokenContract } from '../messaging/messaging.errors.js';
import { NoOpenUnitOfWork } from './unit-of-work.js';

describe('A unit of work', () => {
  let database: FreshDatabase;
  let context: AContext;

  beforeAll(async () => {
    database = await freshDatabase();
    context = await aContext(database.url);
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  const note = (wishId: string) => context.uow.query(`INSERT INTO approval.effect (wish_id, event_id) VALUES ($1, 'x')`, [wishId]);
  const noted = async (wishId: string) =>
    (await context.dataSource.query<unknown[]>('SELECT 1 FROM approval.effect WHERE wish_id = $1', [wishId])).length;
  const published = async (wishId: string) =>
    (await context.dataSource.query<unknown[]>('SELECT 1 FROM approval.outbox WHERE key = $1', [wishId])).length;

  it('commits the change and its events together', async () => {
    const wishId = randomUUID();
    await context.uow.run(async () => {
      context.outbox.append(WishClosedV1, aClosedWish(wishId));
      await note(wishId);
    });
    expect([await noted(wishId), await published(wishId)]).toEqual([1, 1]);
  });

  it('leaves neither behind when it fails, and tells nobody', async () => {
    const wishId = randomUUID();
    let told = false;
    await expect(
      context.uow.run(async () => {
        await note(wishId);
        context.outbox.append(WishClosedV1, aClosedWish(wishId));
        context.uow.afterCommit(() => {
          told = true;
        });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect([await noted(wishId), await published(wishId), told]).toEqual([0, 0, false]);
  });

  it('joins the one that is open: the inner part falls with the outer', async () => {
    const wishId = randomUUID();
    await expect(
      context.uow.run(async () => {
        await context.uow.run(() => note(wishId));
        throw new Error('outer');
      }),
    ).rejects.toThrow('outer');
    expect(await noted(wishId)).toBe(0);
  });

  it('keeps events of units that run at the same time apart', async () => {
    const [good, bad] = [randomUUID(), randomUUID()];
    const outcomes = await Promise.allSettled(
      [good, bad].map((wishId) =>
        context.uow.run(async () => {
          context.outbox.append(WishClosedV1, aClosedWish(wishId));
          await context.uow.query('SELECT pg_sleep(0.02)');
          if (wishId === bad) throw new Error('only this one');
        }),
      ),
    );
    expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'rejected']);
    expect([await published(good), await published(bad)]).toEqual([1, 0]);
  });

  it('is needed for writing and for publishing', () => {
    expect(() => context.uow.manager()).toThrow(NoOpenUnitOfWork);
    expect(() => context.outbox.append(WishClosedV1, aClosedWish())).toThrow(NoOpenUnitOfWork);
  });

  it.each([
    ['a broken field', { closedAt: 'yesterday' }, /closedAt/],
    ['a missing field', { outcome: undefined }, /outcome/],
    ['an undeclared field, which could be anything about anybody', { applicantName: '某某' }, /applicantName: undeclared/],
  ])('refuses an event with %s, without quoting it', async (_, change, words) => {
    const attempt = context.uow.run(async () => {
      context.outbox.append(WishClosedV1, { ...aClosedWish(), ...change } as WishClosedV1);
    });
    await expect(attempt).rejects.toThrow(BrokenContract);
    await expect(attempt).rejects.toThrow(words);
    await expect(attempt).rejects.not.toThrow(/某某|yesterday/);
  });
});
