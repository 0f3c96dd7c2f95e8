import type { DataSource, QueryRunner } from 'typeorm';
import { faultPoint } from '../runtime/fault-point.js';
import { schemaOf } from '../runtime/schema-of.js';
import { Logger } from '../observability/logger.js';
import { contiguous, type GapWatch, type OutboxRow } from './contiguous.js';
import type { RelayBell } from './relay-bell.js';
import type { Transport } from './transport.js';

export interface RelayPace {
  /** Rows taken at once. */
  readonly batch: number;
  /** Idle: how long until the rows of another process are looked for. */
  readonly idleMs: number;
  /** A writer is still open below what is visible, or publishing failed. */
  readonly waitMs: number;
}

export const RELAY_PACE: RelayPace = { batch: 500, idleMs: 250, waitMs: 20 };

/**
 * Publishes the committed outbox rows of one context, in the order of their positions, and keeps its
 * progress as one row. Only one relay of a context works at a time (advisory lock); the others stand by.
 * A crash between publishing and moving the cursor repeats events; the inbox drops them.
 */
export class Relay {
  private readonly schema: string;
  private stopped = false;
  private loop: Promise<void> = Promise.resolve();
  private wakeUp: () => void = () => undefined;
  private rung = false;

  constructor(
    private readonly context: string,
    private readonly dataSource: DataSource,
    private readonly transport: Transport,
    bell: RelayBell,
    private readonly logger: Logger,
    private readonly pace: RelayPace = RELAY_PACE,
  ) {
    this.schema = schemaOf(context);
    bell.onRing(context, () => this.wake());
  }

  start(): void {
    this.loop = this.keepRelaying();
  }

  wake(): void {
    this.rung = true;
    this.wakeUp();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  private async keepRelaying(): Promise<void> {
    while (!this.stopped) {
      const connection = this.dataSource.createQueryRunner();
      try {
        if (await this.mayWork(connection)) await this.relay(connection);
        else await this.rest(this.pace.idleMs);
      } catch (error) {
        this.logger.warn({ event: 'relay-interrupted', context: this.context, cause: nameOf(error) }, 'relay starts again');
        await this.rest(this.pace.idleMs);
      } finally {
        await connection.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
        await connection.release().catch(() => undefined);
      }
    }
  }

  private async mayWork(connection: QueryRunner): Promise<boolean> {
    const [row] = await connection.manager.query<{ mine: boolean }[]>(`SELECT pg_try_advisory_lock(hashtext($1)) AS mine`, [
      `${this.schema}.relay`,
    ]);
    return row?.mine === true;
  }

  private async relay(connection: QueryRunner): Promise<void> {
    let cursor = await this.readCursor(connection);
    let watch: GapWatch | undefined;
    while (!this.stopped) {
      this.rung = false;
      const rows = await this.read(connection, cursor);
      const found = contiguous(rows, cursor, watch);
      watch = found.watch;
      const last = found.rows.at(-1);
      if (last) {
        faultPoint(`relay.committed:${this.context}`);
        await this.transport.publish(found.rows.map(({ topic, key, envelope }) => ({ topic, key, value: envelope })));
        faultPoint(`relay.published:${this.context}`);
        cursor = BigInt(last.position);
        await this.moveCursor(connection, cursor);
      } else {
        await this.rest(rows.length > 0 ? this.pace.waitMs : this.pace.idleMs);
      }
    }
  }

  private read(connection: QueryRunner, cursor: bigint): Promise<OutboxRow[]> {
    return connection.manager.query<OutboxRow[]>(
      `SELECT position, topic, key, envelope, pg_snapshot_xmin(pg_current_snapshot()) AS xmin,
              pg_snapshot_xmax(pg_current_snapshot()) AS xmax
       FROM ${this.schema}.outbox WHERE position > $1 ORDER BY position LIMIT $2`,
      [cursor.toString(), this.pace.batch],
    );
  }

  private async readCursor(connection: QueryRunner): Promise<bigint> {
    const [row] = await connection.manager.query<{ position: string }[]>(`SELECT position FROM ${this.schema}.outbox_cursor`);
    return BigInt(row?.position ?? 0);
  }

  private async moveCursor(connection: QueryRunner, cursor: bigint): Promise<void> {
    await connection.manager.query(`UPDATE ${this.schema}.outbox_cursor SET position = $1, moved_at = now()`, [cursor.toString()]);
  }

  /** Sleeps until a commit rings, or the time is over. */
  private rest(ms: number): Promise<void> {
    if (this.rung || this.stopped) return Promise.resolve();
    return new Promise((resume) => {
      const timer = setTimeout(resume, ms);
      this.wakeUp = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
