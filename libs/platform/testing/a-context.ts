import { randomUUID } from 'node:crypto';
import type { WishClosedV1 } from '#contracts';
import { DataSource } from 'typeorm';
import type { Config } from '../src/config/read-config.js';
import { openDatabase } from '../src/database/open-database.js';
import { Reader } from '../src/database/reader.js';
import { UnitOfWork } from '../src/database/unit-of-work.js';
import { DeadLetters } from '../src/messaging/dead-letters.js';
import { Inbox } from '../src/messaging/inbox.js';
import { Outbox } from '../src/messaging/outbox.js';
import { RelayBell } from '../src/messaging/relay-bell.js';
import { SystemClock } from '#kernel';

/** The smallest context: the platform's tables under the schema `approval`, and one table of its own. */
export interface AContext {
  readonly dataSource: DataSource;
  readonly uow: UnitOfWork;
  readonly outbox: Outbox;
  readonly inbox: Inbox;
  readonly deadLetters: DeadLetters;
  readonly bell: RelayBell;
  close(): Promise<void>;
}

export async function aContext(databaseUrl: string, pool = 20): Promise<AContext> {
  const config = { databaseUrl, databasePool: pool } as Config;
  const declared = {
    name: 'approval', schema: 'approval', rows: [], migrations: [], consumers: [], handlers: [], controllers: [],
  };
  const dataSource = await openDatabase(config, [declared]);
  await dataSource.query('CREATE TABLE IF NOT EXISTS approval.effect (wish_id text NOT NULL, event_id text NOT NULL)');
  const uow = new UnitOfWork(dataSource);
  const bell = new RelayBell();
  return {
    dataSource,
    uow,
    bell,
    outbox: new Outbox(uow, new SystemClock(), bell),
    inbox: new Inbox(uow),
    deadLetters: new DeadLetters(uow, new Reader(dataSource), bell),
    close: () => dataSource.destroy(),
  };
}

/** A small event that approval produces. */
export const aClosedWish = (wishId: string = randomUUID()): WishClosedV1 => ({
  wishId,
  outcome: 'helped',
  closedAt: new Date().toISOString(),
});
