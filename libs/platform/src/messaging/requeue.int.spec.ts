import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WishClosedV1 } from '#contracts';
import { DomainError, say } from '#kernel';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { aClosedWish, aContext, type AContext } from '../../testing/a-context.js';
import { EffectConsumer } from '../../testing/a-road.js';
import { Logger } from '../observability/logger.js';
import { Consumers } from '../runtime/consumers.js';
import { Dispatcher } from './dispatcher.js';
import { seal } from './envelope.js';
import { Requeue } from './requeue.js';

class NotYet extends DomainError {
  readonly code = 'spec.not-yet';
  readonly kind = 'conflict';

  constructor() {
    super(say('尚不可行', 'Not yet'));
  }
}

describe('Requeueing what was set aside', () => {
  let database: FreshDatabase;
  let context: AContext;
  let consumer: EffectConsumer;
  let dispatcher: Dispatcher;
  let requeue: Requeue;

  beforeAll(async () => {
    database = await freshDatabase();
    context = await aContext(database.url);
    consumer = new EffectConsumer(context);
    dispatcher = new Dispatcher('approval', [consumer], context.inbox, context.deadLetters, new Logger('spec', 'silent'), []);
    const consumers = new Consumers();
    consumers.add(consumer);
    requeue = new Requeue(context.uow, consumers);
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  const dispatch = (...envelopes: object[]) =>
    dispatcher.dispatch(envelopes.map((one) => ({ topic: 'hardship.approval', key: null, value: JSON.stringify(one) })), () => Promise.resolve());
  const effects = async (wishId: string) =>
    (await context.dataSource.query<{ event_id: string }[]>('SELECT event_id FROM approval.effect WHERE wish_id = $1 ORDER BY ctid', [wishId])).map((row) => row.event_id);
  const aside = async (wishId: string) =>
    (await context.deadLetters.list('approval', 'aside', 100)).filter((one) => one.subject === wishId);

  it('handles it and what waits behind it, in order, once', async () => {
    const wishId = randomUUID();
    const [first, second] = [1, 2].map(() => seal(WishClosedV1, aClosedWish(wishId), new Date()));
    consumer.stumble.set(wishId, () => new NotYet());
    await dispatch(first ?? {});
    await dispatch(second ?? {});
    consumer.stumble.delete(wishId);

    const [letter] = (await aside(wishId)).filter((one) => one.code === 'spec.not-yet');
    expect(await requeue.requeue('approval', letter?.id ?? '')).toEqual({ handled: 2 });

    expect(await effects(wishId)).toEqual([first?.id, second?.id]);
    expect(await aside(wishId)).toEqual([]);
    await dispatch(first ?? {}, second ?? {});
    expect(await effects(wishId)).toHaveLength(2);
  });

  it('leaves everything aside when the reason still stands', async () => {
    const wishId = randomUUID();
    consumer.stumble.set(wishId, () => new NotYet());
    await dispatch(seal(WishClosedV1, aClosedWish(wishId), new Date()));
    const [letter] = await aside(wishId);
    await expect(requeue.requeue('approval', letter?.id ?? '')).rejects.toThrow(NotYet);
    expect(await aside(wishId)).toHaveLength(1);
    expect(await effects(wishId)).toEqual([]);
  });

  it('has one effect when two people requeue the same message at the same time', async () => {
    const wishId = randomUUID();
    consumer.stumble.set(wishId, () => new NotYet());
    await dispatch(seal(WishClosedV1, aClosedWish(wishId), new Date()));
    consumer.stumble.delete(wishId);
    const [letter] = await aside(wishId);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => requeue.requeue('approval', letter?.id ?? '')));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await effects(wishId)).toHaveLength(1);
  });

  it('does not know a message that was never set aside', async () => {
    await expect(requeue.requeue('approval', randomUUID())).rejects.toMatchObject({ code: 'platform.dead-letter-not-found' });
  });
});
