import { createHash, randomUUID } from 'node:crypto';
import {
  type EventContract, NeedFulfilledV1, PayoutReturnedV1, PayoutSettledV1, WishAssessedV1,
} from '#contracts';
import { type Actor, type Consumer, type EventEnvelope, Inbox, type Role, seal, UnitOfWork, Vault } from '#platform';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { type SpecAnswer, type SpecProcess, startSpecProcess } from '../../../test/support/spec-process.js';
import { ApprovalModule } from '../src/approval.module.js';
import { OnPartOutcome } from '../src/close-parts/on-part-outcome.consumer.js';
import { OnWishAssessed } from '../src/decide-paths/on-wish-assessed.consumer.js';
import type { AssessedWish } from '../src/domain/assessed-wish.js';
import type { Payee } from '../src/domain/signed-content.js';
import type { CaseView, PartView } from '../src/view-case/case-view.js';

export const WANJIANG = '441900005';
export const PAYEE: Payee = { kind: 'self', name: '演示求助人', account: '6200 0000 0000 0000 017', bank: '演示银行东城支行' };

export interface StoredEvent {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

export interface Problem {
  readonly code: string;
  readonly params?: Record<string, unknown>;
}

/** An account of this role, another one at each call. */
export const anAccount = (role: Role, towns: readonly string[] = [WANJIANG]): Actor => ({
  accountId: randomUUID(), roles: [role], towns,
});

/** The approval context as one process on its own database, with what specs do to it. */
export class ApprovalDesk {
  private constructor(
    private readonly database: FreshDatabase,
    readonly process: SpecProcess,
  ) {}

  static async open(): Promise<ApprovalDesk> {
    const database = await freshDatabase();
    return new ApprovalDesk(database, await startSpecProcess(database.url, [ApprovalModule]));
  }

  async close(): Promise<void> {
    await this.process.stop();
    await this.database.drop();
  }

  get app() {
    return this.process.app;
  }

  rows = <Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    this.app.get(DataSource).query<Row[]>(sql, parameters);

  /** Seals payees and delivers the assessments as one batch. */
  async assess(...wishes: AssessedWish[]): Promise<void> {
    await this.sealPayee(PAYEE, ...wishes.filter((wish) => wish.ask === 'cash').map((wish) => wish.wishId));
    await this.deliver(this.app.get(OnWishAssessed), ...wishes.map(assessed));
  }

  sealPayee(payee: Payee, ...wishIds: string[]): Promise<void> {
    return this.app.get(UnitOfWork).run(() =>
      this.app.get(Vault).seal(wishIds.map((wishId) => ({ wishId, kind: 'payee' as const, content: payee }))),
    );
  }

  deliver(consumer: Consumer, ...envelopes: EventEnvelope[]) {
    return this.app.get(Inbox).deliver(consumer, envelopes);
  }

  hear = (...envelopes: EventEnvelope[]) => this.deliver(this.app.get(OnPartOutcome), ...envelopes);

  /** The events about a wish, in the order in which they were written. */
  async eventsOf(wishId: string, contract?: EventContract): Promise<StoredEvent[]> {
    const rows = await this.rows<{ envelope: string }>(
      `SELECT envelope FROM approval.outbox WHERE envelope::jsonb->>'subject' = $1 ORDER BY position`,
      [wishId],
    );
    const events = rows.map((row) => JSON.parse(row.envelope) as StoredEvent);
    return contract ? events.filter((event) => event.type === contract.type) : events;
  }

  async kindsOf(wishId: string): Promise<string[]> {
    return (await this.eventsOf(wishId)).map((event) => event.type.split('.')[2] ?? '');
  }

  async caseOf(wishId: string, actor: Actor = anAccount('supervisor', ['*'])): Promise<CaseView> {
    return (await this.process.as(actor)<CaseView>('GET', `/api/cases/${wishId}`)).body;
  }

  async partOf(wishId: string, kind: string): Promise<PartView & { contentHash: string }> {
    const part = (await this.caseOf(wishId)).parts.find((one) => one.kind === kind);
    if (!part) throw new Error(`The case has no part of the kind ${kind}`);
    return { ...part, contentHash: part.contentHash ?? '' };
  }

  sign<Body = Problem>(actor: Actor, wishId: string, part: { partId: string; contentHash: string }): Promise<SpecAnswer<Body>> {
    const { partId, contentHash } = part;
    return this.process.as(actor)<Body>('POST', `/api/cases/${wishId}/parts/${partId}/signatures`, { contentHash });
  }

  /** Two people of the federation sign the cash part; answers it. */
  async grant(wishId: string): Promise<PartView> {
    const part = await this.partOf(wishId, 'cash');
    await this.sign(anAccount('federation-approver'), wishId, part);
    await this.sign(anAccount('federation-checker'), wishId, part);
    return part;
  }

  async openNeed(wishId: string): Promise<PartView> {
    const part = await this.partOf(wishId, 'need');
    await this.sign(anAccount('town-officer'), wishId, part);
    return part;
  }
}

export const assessed = ({ registeredAt, assessedAt, ...wish }: AssessedWish): EventEnvelope<WishAssessedV1> =>
  seal(WishAssessedV1, {
    ...wish,
    met: wish.met.map((one) => ({ ...one, refs: [...one.refs] })),
    missing: [...wish.missing],
    overLimits: [...wish.overLimits],
    registeredAt: registeredAt.toISOString(),
    assessedAt: assessedAt.toISOString(),
  }, assessedAt);

const of = (wishId: string, { partId, potId, amountFen }: PartView, payoutId: string) => ({
  wishId, payoutId, grantId: partId, potId: potId ?? '', amountFen,
});
const now = () => new Date();

export const settled = (wishId: string, part: PartView, payoutId: string = randomUUID()) =>
  seal(PayoutSettledV1, { ...of(wishId, part, payoutId), settledAt: now().toISOString() }, now());

export const cameBack = (wishId: string, part: PartView, payoutId: string = randomUUID()) =>
  seal(PayoutReturnedV1, { ...of(wishId, part, payoutId), reason: 'account-closed', returnedAt: now().toISOString() }, now());

export const fulfilled = (wishId: string, part: PartView) =>
  seal(NeedFulfilledV1, {
    wishId, needId: part.partId, memberId: randomUUID(), claimId: randomUUID(), quantity: 1, valueFen: 1,
    fulfilledAt: now().toISOString(),
  }, now());

/** The hash as libs/disbursement will compute it: written out here on purpose, so that a change is seen. */
export const cashHash = (wishId: string, part: PartView, payee: Payee): string => {
  const words = [
    wishId, part.partId, part.potId, part.amountFen, part.purpose, payee.kind, payee.name, payee.account, payee.bank,
  ];
  return `sha256:${createHash('sha256').update(JSON.stringify(words)).digest('hex')}`;
};
