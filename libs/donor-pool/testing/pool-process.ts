import type { NeedOpenedV1 } from '#contracts';
import { type Actor, type Consumer, type EventEnvelope, Inbox, Reader } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { type SpecAnswer, type SpecProcess, startSpecProcess } from '../../../test/support/spec-process.js';
import { DonorPoolModule } from '../src/donor-pool.module.js';
import { OnNeedOpened } from '../src/propose-matches/on-need-opened.consumer.js';
import { needOpened } from './needs.js';

export interface ClaimAnswer {
  readonly claimId: string;
  readonly needId: string;
  readonly status: string;
  readonly quantity: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface StoredNeed {
  readonly status: string;
  readonly open_qty: number;
  readonly received_qty: number;
  readonly proposed_member_id: string | null;
}

/** The donor pool with its demo members as a real process on a database of its own. */
export class PoolProcess {
  private constructor(
    private readonly database: FreshDatabase,
    readonly running: SpecProcess,
    readonly reader: Reader,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<PoolProcess> {
    const database = await freshDatabase();
    const running = await startSpecProcess(database.url, [DonorPoolModule], environment);
    return new PoolProcess(database, running, running.app.get(Reader));
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.database.drop();
  }

  deliver(...envelopes: readonly EventEnvelope[]) {
    return this.running.app.get(Inbox).deliver(this.running.app.get<Consumer>(OnNeedOpened), envelopes);
  }

  /** Opens needs in one batch. */
  async open(...needs: readonly Partial<NeedOpenedV1>[]): Promise<NeedOpenedV1[]> {
    const envelopes = needs.map((need) => needOpened(need));
    await this.deliver(...envelopes);
    return envelopes.map((envelope) => envelope.data);
  }

  async openOne(need: Partial<NeedOpenedV1> = {}): Promise<string> {
    const [opened] = await this.open(need);
    if (!opened) throw new Error('One need was opened');
    return opened.needId;
  }

  claim(needId: string, actor: Actor, body: object = {}, key?: string): Promise<SpecAnswer<ClaimAnswer>> {
    return this.running.as(actor)('POST', `/api/needs/${needId}/claims`, body, key);
  }

  act(claimId: string, what: 'delivery' | 'receipt' | 'release', actor: Actor): Promise<SpecAnswer<ClaimAnswer>> {
    return this.running.as(actor)('POST', `/api/claims/${claimId}/${what}`);
  }

  need(needId: string): Promise<StoredNeed | undefined> {
    return this.reader.first<StoredNeed>(
      'SELECT status, open_qty, received_qty, proposed_member_id FROM donor_pool.need WHERE id = $1',
      [needId],
    );
  }

  /** What was published about a need, in order, without the proposals: `need-claimed`, `claim-released`, … */
  async eventsOf(needId: string): Promise<string[]> {
    const rows = await this.reader.rows<{ type: string }>(
      `SELECT split_part(envelope::jsonb->>'type', '.', 3) AS type FROM donor_pool.outbox
       WHERE envelope::jsonb->'data'->>'needId' = $1 ORDER BY position`,
      [needId],
    );
    return rows.map(({ type }) => type).filter((type) => type !== 'match-proposed');
  }

  /** What all offers hold together with what live claims took out of them: no act may change this sum. */
  async units(): Promise<number | undefined> {
    const row = await this.reader.first<{ n: number }>(
      `SELECT (SELECT sum(remaining_qty) FROM donor_pool.offer)::int + coalesce((SELECT sum(quantity)
         FROM donor_pool.claim WHERE status <> 'released' AND offer_id IS NOT NULL), 0)::int AS n`,
    );
    return row?.n;
  }

  async makeOverdue(claimId: string): Promise<void> {
    await this.reader.rows(`UPDATE donor_pool.claim SET expires_at = now() - interval '1 second' WHERE id = $1`, [claimId]);
  }
}

/** 0, 1, 2, … below `count`. */
export const upTo = (count: number): number[] => [...Array(count).keys()];
