import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MatchProposedV1 } from '#contracts';
import { stableId } from '#kernel';
import type { EventEnvelope, Reader } from '#platform';
import { HOUJIE, HUMEN, needOpened } from '../../testing/needs.js';
import { PoolProcess, upTo } from '../../testing/pool-process.js';

const HUMEN_MEMBER = stableId('member', 'spec-humen');
const CITY_MEMBER = stableId('member', 'spec-city');

describe('Proposing matches', () => {
  let pool: PoolProcess;
  let reader: Reader;

  beforeAll(async () => {
    pool = await PoolProcess.start({ DIANLIANG_MODE: 'production' });
    reader = pool.reader;
  });
  afterAll(() => pool?.stop());
  beforeEach(async () => {
    await reader.rows('TRUNCATE donor_pool.claim, donor_pool.need, donor_pool.offer, donor_pool.member, donor_pool.outbox');
    await reader.rows(
      `INSERT INTO donor_pool.member (id, number, kind, level, towns)
       VALUES ($1, 1, 'enterprise', 'town', $3), ($2, 2, 'enterprise', 'city', '{}')`,
      [HUMEN_MEMBER, CITY_MEMBER, [HUMEN]],
    );
  });

  const offer = (memberId: string, remaining: number, more: { validTo?: string; category?: string } = {}) =>
    reader.rows(
      `INSERT INTO donor_pool.offer (id, member_id, resource, categories, remaining_qty, unit_value_fen, valid_from, valid_to)
       VALUES (gen_random_uuid(), $1, 'R02', ARRAY[$4], $2, 20000, '2020-01-01', $3)`,
      [memberId, remaining, more.validTo ?? '2035-12-31', more.category ?? 'N02'],
    );
  const deliver = (...envelopes: EventEnvelope[]) => pool.deliver(...envelopes);
  const proposals = async () =>
    (await reader.rows<{ envelope: string }>('SELECT envelope FROM donor_pool.outbox ORDER BY position'))
      .map((row) => JSON.parse(row.envelope) as EventEnvelope<MatchProposedV1>)
      .filter((envelope) => envelope.type === MatchProposedV1.type)
      .map((envelope) => envelope.data);
  const needs = () =>
    reader.rows<{ id: string; status: string; open_qty: number; proposed_member_id: string | null }>(
      'SELECT id, status, open_qty, proposed_member_id FROM donor_pool.need ORDER BY number',
    );

  it('puts needs on the board and each to the member it fits, in one batch', async () => {
    await offer(HUMEN_MEMBER, 5);
    await offer(CITY_MEMBER, 5);
    const [here, there] = [needOpened(), needOpened({ town: HOUJIE })];

    await deliver(here, there);

    expect(await needs()).toEqual([
      { id: here.data.needId, status: 'open', open_qty: 1, proposed_member_id: HUMEN_MEMBER },
      { id: there.data.needId, status: 'open', open_qty: 1, proposed_member_id: CITY_MEMBER },
    ]);
    expect((await proposals()).map((one) => [one.needId, one.memberId])).toEqual([
      [here.data.needId, HUMEN_MEMBER],
      [there.data.needId, CITY_MEMBER],
    ]);
  });

  it('leaves a need without a fitting offer on the board for everybody', async () => {
    await offer(HUMEN_MEMBER, 5);
    await offer(CITY_MEMBER, 5, { validTo: '2021-01-01' });

    await deliver(needOpened({ town: HOUJIE }));

    expect(await needs()).toEqual([expect.objectContaining({ status: 'open', proposed_member_id: null })]);
    expect(await proposals()).toEqual([]);
  });

  it('reserves nothing, and still does not propose the same last unit to two families', async () => {
    await offer(CITY_MEMBER, 1);

    await deliver(needOpened());
    await deliver(needOpened());

    expect((await needs()).map((need) => need.proposed_member_id)).toEqual([CITY_MEMBER, null]);
    expect(await reader.rows('SELECT remaining_qty FROM donor_pool.offer')).toEqual([{ remaining_qty: 1 }]);
  });

  it('asks another member when one was asked a moment ago', async () => {
    const other = stableId('member', 'spec-city-2');
    await reader.rows(`INSERT INTO donor_pool.member (id, number, kind, level, towns) VALUES ($1, 3, 'citizen', 'city', '{}')`, [other]);
    for (const category of ['N01', 'N02']) {
      await offer(CITY_MEMBER, 2, { category });
      await offer(other, 2, { category });
    }

    await deliver(needOpened({ category: 'N02' }));
    await deliver(needOpened({ category: 'N01' }));

    expect((await needs()).map((need) => need.proposed_member_id)).toEqual([CITY_MEMBER, other]);
  });

  it('does not ask a paused member', async () => {
    await offer(CITY_MEMBER, 5);
    await reader.rows(`UPDATE donor_pool.member SET status = 'paused' WHERE id = $1`, [CITY_MEMBER]);

    await deliver(needOpened());

    expect(await proposals()).toEqual([]);
  });

  it('proposes once when the same event arrives twice at the same time', async () => {
    await offer(CITY_MEMBER, 5);
    const envelope = needOpened();

    const outcomes = await Promise.all([deliver(envelope), deliver(envelope)]);

    expect(outcomes.map((one) => one.handled).sort()).toEqual([0, 1]);
    expect(await proposals()).toHaveLength(1);
  });

  it('leaves a need alone that is on the board already', async () => {
    await offer(CITY_MEMBER, 5);
    const first = needOpened({ quantity: 3 });
    await deliver(first);
    await reader.rows('UPDATE donor_pool.need SET open_qty = 1');

    await deliver(needOpened({ ...first.data }));

    expect(await needs()).toEqual([expect.objectContaining({ open_qty: 1 })]);
    expect(await proposals()).toHaveLength(1);
  });

  it('does not deadlock when batches ask the same members at the same time', async () => {
    await offer(HUMEN_MEMBER, 500);
    await offer(CITY_MEMBER, 500);
    const batch = () => upTo(40).map((i) => needOpened({ town: i % 2 === 0 ? HUMEN : HOUJIE }));

    await Promise.all([deliver(...batch()), deliver(...batch().reverse()), deliver(...batch()), deliver(...batch().reverse())]);

    expect(await proposals()).toHaveLength(160);
  });

  it('leaves nothing behind when a batch fails, so that it can be tried again', async () => {
    await offer(CITY_MEMBER, 5);
    const envelope = needOpened();
    await reader.rows(`ALTER TABLE donor_pool.need ADD CONSTRAINT broken CHECK (category <> 'N02')`);

    await expect(deliver(envelope)).rejects.toThrow('broken');
    expect([await needs(), await proposals()]).toEqual([[], []]);
    await reader.rows('ALTER TABLE donor_pool.need DROP CONSTRAINT broken');

    expect(await deliver(envelope)).toEqual({ handled: 1, seenBefore: 0 });
    expect(await proposals()).toHaveLength(1);
  });
});
