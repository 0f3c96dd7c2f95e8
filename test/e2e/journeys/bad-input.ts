import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { bundledCases } from '../../../deploy/demo/bundled-cases.js';
import { People } from '../../../deploy/demo/people.js';
import { Refused } from '../../../deploy/demo/person.js';
import { wishForm } from '../../../deploy/demo/wish-form.js';
import { onDatabase } from './follow-a-wish.js';
import type { System } from './in-both-shapes.js';

const TOWN = '441900005';

/** What must happen to what cannot be right, at the public door: a clear refusal, and nothing half-written. */
export function badInput(system: () => System): void {
  const form = (change: object = {}) => {
    const [burns] = bundledCases();
    if (!burns) throw new Error('The first case is A01');
    return { ...wishForm(burns, 5), ...change };
  };
  const written = () =>
    onDatabase(system().databaseUrl, async (client) => {
      const { rows } = await client.query<{ n: string }>(
        'SELECT (SELECT count(*) FROM intake.wish) || $1 || (SELECT count(*) FROM sealed.record) AS n', ['/'],
      );
      return rows[0]?.n;
    });
  const refusal = async (attempt: Promise<unknown>): Promise<Refused> => {
    const error = await attempt.then(() => undefined, (reason: unknown) => reason);
    if (!(error instanceof Refused)) throw new Error(`Expected a refusal, got ${String(error)}`);
    return error;
  };

  it.each([
    ['an unknown town', { town: '441900120' }],
    ['an unknown field', { approvedBy: 'me' }],
    ['a wrong type', { quantity: '1' }],
    ['an impossible date', { neededBy: '2021-02-30T00:00' }],
    ['a fact that the model does not know', { facts: { household: { size: 1, colour: 'blue' }, members: [{ ref: 'p1' }], event: {} } }],
  ])('refuses %s with the field and words in both languages, and writes nothing', async (_, change) => {
    const before = await written();
    const worker = await new People(system().url).worker(TOWN);
    const { status, words } = await refusal(worker.post('/api/wishes', form(change)));
    expect(status).toBe(422);
    expect([/\p{Script=Han}/u.test(words.zh ?? ''), /[a-z]/.test(words.en ?? '')]).toEqual([true, true]);
    expect(await written()).toBe(before);
  });

  it('refuses a body that is cut off, and one of 10 MB', async () => {
    const before = await written();
    const worker = await new People(system().url).worker(TOWN);
    const cut = await worker.raw('/api/wishes', '{"town":"44', randomUUID());
    expect([cut.status, cut.headers.get('content-type')]).toEqual([400, expect.stringContaining('application/problem+json')]);
    const huge = await worker.raw('/api/wishes', JSON.stringify(form({ story: '长'.repeat(4 * 1024 * 1024) })), randomUUID());
    expect(huge.status).toBe(413);
    expect(await written()).toBe(before);
  });

  it('gives one receipt for one key, and refuses the key for another form', async () => {
    const worker = await new People(system().url).worker(TOWN);
    const key = randomUUID();
    const first = await worker.post<{ receiptCode: string }>('/api/wishes', form(), key);
    expect(await worker.post('/api/wishes', form(), key)).toEqual(first);
    const other = await refusal(worker.post('/api/wishes', form({ quantity: 2 }), key));
    expect([other.status, other.code]).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it('closes a case to officers of another town, and every route to nobody', async () => {
    const people = new People(system().url);
    const worker = await people.worker(TOWN);
    const { wishId } = await worker.post<{ wishId: string }>('/api/wishes', form());
    const stranger = await people.officer('441900003');
    expect((await refusal(stranger.get(`/api/wishes/${wishId}`))).status).toBe(403);
    expect((await refusal(stranger.post('/api/wishes', form()))).code).toBe('platform.outside-your-towns');
    for (const path of ['/api/wishes', '/api/cases', '/api/pots', '/api/claims', '/api/overview', '/api/operations/intake/dead-letters']) {
      const answer = await fetch(system().url + path);
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });
}
