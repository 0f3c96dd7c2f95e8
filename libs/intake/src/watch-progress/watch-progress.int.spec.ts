import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { IntakeModule } from '#intake';
import type { Actor } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../../test/support/spec-process.js';
import { aWishForm } from '../../testing/a-wish-form.js';
import { RecordProgress } from '../record-progress/record-progress.command.js';

const WANJIANG = '441900005';
const worker: Actor = { accountId: randomUUID(), roles: ['social-worker'], towns: [WANJIANG] };
const GUANCHENG = '441900006';
const elsewhere: Actor = { accountId: randomUUID(), roles: ['social-worker'], towns: [GUANCHENG] };
const donor: Actor = { accountId: randomUUID(), roles: ['donor'], towns: ['*'] };

interface Told {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly code?: string; readonly wishId?: string };
}

describe('The stream of notices', () => {
  let database: FreshDatabase;
  let process: SpecProcess;

  beforeAll(async () => {
    database = await freshDatabase();
    process = await startSpecProcess(database.url, [IntakeModule]);
  });
  afterAll(async () => {
    await process?.stop();
    await database?.drop();
  });

  const aWish = async (by = worker, town = WANJIANG): Promise<string> =>
    (await process.as(by)<{ wishId: string }>('POST', '/api/wishes', { ...aWishForm(), town })).body.wishId;

  /** What other contexts told of a wish, as a step of its timeline. */
  const happens = (wishId: string, fact: string): Promise<void> =>
    process.app.get(CommandBus).execute(
      new RecordProgress([
        { eventId: randomUUID(), eventType: `hardship.${fact}.v1`, wishId, at: new Date(), facts: { reasons: [] } },
      ]),
    );

  /** Opens the stream as this account, waits for its beginning, does `meanwhile`, and reads until `enough`. */
  async function listen(
    actor: Actor,
    enough: (told: readonly Told[]) => boolean,
    { headers = {}, query = '', meanwhile }: { headers?: Record<string, string>; query?: string; meanwhile?: () => Promise<unknown> } = {},
  ): Promise<Told[]> {
    const stop = AbortSignal.timeout(10_000);
    const response = await fetch(`${process.url}/api/live${query}`, {
      headers: { 'x-test-actor': JSON.stringify(actor), ...headers },
      signal: stop,
    });
    const told: Told[] = [];
    let text = '';
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      const begins = told.length === 0;
      told.push(...messages.filter((message) => message.includes('data:')).map(read));
      if (begins && told.length > 0) await meanwhile?.();
      if (enough(told)) break;
    }
    return told;
  }

  const stepsOf = (told: readonly Told[], wishId: string) =>
    told.filter(({ data }) => data.wishId === wishId).map(({ data }) => data.code);

  it('begins with its place, then tells what moves', async () => {
    const wishId = await aWish();
    const told = await listen(worker, (all) => stepsOf(all, wishId).includes('referral-ordered'), {
      meanwhile: () => happens(wishId, 'approval.referral-ordered'),
    });
    expect(told[0]?.type).toBe('ready');
    expect(stepsOf(told, wishId)).toEqual(['referral-ordered']);
  });

  it.each(['Last-Event-ID', 'after'])('goes on by %s where it was cut, also when it was cut before the first notice', async (way) => {
    const wishId = await aWish();
    const [ready] = await listen(worker, (all) => all.length > 0);
    await happens(wishId, 'approval.referral-ordered');
    await happens(wishId, 'approval.wish-closed');

    const back = way === 'after' ? { query: `?after=${ready?.id}` } : { headers: { 'last-event-id': String(ready?.id) } };
    const told = await listen(worker, (all) => stepsOf(all, wishId).length >= 2, back);
    expect(stepsOf(told, wishId)).toEqual(['referral-ordered', 'wish-closed']);

    const later = await listen(worker, (all) => stepsOf(all, wishId).length > 0, {
      headers: { 'last-event-id': String(told.find(({ data }) => data.code === 'referral-ordered')?.id) },
    });
    expect(stepsOf(later, wishId)).toEqual(['wish-closed']);
  });

  it('tells workers of their own towns only, and donors that the board has changed, never about whom', async () => {
    const wishId = await aWish();
    const ofGuancheng = await aWish(elsewhere, GUANCHENG);
    const toldTo = async (actor: Actor) => {
      const told = await listen(actor, (all) => all.some(({ data }) => data.code === 'need-fulfilled'), {
        meanwhile: async () => {
          await happens(wishId, 'approval.wish-closed');
          await happens(wishId, 'approval.need-opened');
          await happens(ofGuancheng, 'donor-pool.need-fulfilled');
        },
      });
      return told.filter(({ type }) => type === 'step').map(({ data }) => data);
    };

    expect(await toldTo(elsewhere)).toEqual([{ code: 'need-fulfilled', wishId: ofGuancheng }]);
    expect(await toldTo(donor)).toEqual([{ code: 'need-opened' }, { code: 'need-fulfilled' }]);
  });
});

function read(message: string): Told {
  const field = (name: string) => message.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return { id: field('id'), type: field('event'), data: JSON.parse(field('data') || '{}') as Told['data'] };
}
