import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { WishRegisteredV1 } from '#contracts';
import { type EventEnvelope, Inbox, seal, UnitOfWork, Vault } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../test/support/spec-process.js';
import { OnWishRegistered } from '../src/assess-wishes/on-wish-registered.consumer.js';
import { EligibilityModule } from '../src/eligibility.module.js';

/** A wish for 1,000 yuan to live on, registered on 15 October 2021. */
export const aRegisteredWish = (change: Partial<WishRegisteredV1> = {}): WishRegisteredV1 => ({
  wishId: randomUUID(),
  town: '441900005',
  channel: 'CH01',
  category: 'N01',
  ask: 'cash',
  amountFen: 100_000,
  item: 'other',
  quantity: 1,
  neededBy: '2021-12-31',
  danger: false,
  mayPublish: false,
  ageBand: '18-59',
  submittedBy: randomUUID(),
  judgedOn: '2021-10-15',
  registeredAt: new Date().toISOString(),
  ...change,
});

export const wishRegistered = (wish: WishRegisteredV1): EventEnvelope<WishRegisteredV1> =>
  seal(WishRegisteredV1, wish, new Date());

/** The eligibility service as a real process on a database of its own. */
export class EligibilityProcess {
  private constructor(
    private readonly database: FreshDatabase,
    readonly running: SpecProcess,
  ) {}

  static async start(): Promise<EligibilityProcess> {
    const database = await freshDatabase();
    return new EligibilityProcess(database, await startSpecProcess(database.url, [EligibilityModule]));
  }

  /** Another process of the service on the same database. */
  startAnother(): Promise<SpecProcess> {
    return startSpecProcess(this.database.url, [EligibilityModule]);
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.database.drop();
  }

  readonly as: SpecProcess['as'] = (actor) => this.running.as(actor);

  get app(): SpecProcess['app'] {
    return this.running.app;
  }

  rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.app.get(DataSource).query<Row[]>(sql, parameters);
  }

  /** Seals the facts of wishes, as intake does before it registers them. */
  async sealFacts(...facts: readonly { wishId: string; content: object }[]): Promise<void> {
    const entries = facts.map((one) => ({ ...one, kind: 'facts' as const }));
    await this.app.get(UnitOfWork).run(() => this.app.get(Vault).seal(entries));
  }

  /** Delivers events of registered wishes in one batch. */
  deliver(events: readonly EventEnvelope<WishRegisteredV1>[]) {
    return this.app.get(Inbox).deliver(this.app.get(OnWishRegistered), events);
  }

  /** Registers and assesses cases in one batch; returns their wishes in the same order. */
  async assess(cases: readonly object[], change: Partial<WishRegisteredV1> = {}): Promise<string[]> {
    const wishes = cases.map((content) => ({ content, wish: aRegisteredWish(change) }));
    await this.sealFacts(...wishes.map(({ content, wish: { wishId } }) => ({ wishId, content })));
    await this.deliver(wishes.map(({ wish }) => wishRegistered(wish)));
    return wishes.map(({ wish }) => wish.wishId);
  }
}
