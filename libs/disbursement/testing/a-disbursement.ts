import { randomBytes } from 'node:crypto';
import { CashGrantedV1 } from '#contracts';
import { Inbox, Road, seal, UnitOfWork, Vault } from '#platform';
import { DataSource } from 'typeorm';
import { DisbursementModule } from '#disbursement';
import { eventually } from '../../../test/support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../test/support/spec-process.js';
import type { Payee } from '../src/domain/grant.js';
import type { PayoutStatus } from '../src/domain/payout-status.js';
import { Ledger } from '../src/persistence/ledger.js';
import { OnCashGranted } from '../src/reserve-pots/on-cash-granted.consumer.js';
import { aPayee } from './a-grant.js';

/** Disbursement as a running process on a database of its own, its pots empty. */
export class ADisbursement {
  readonly sealingKey = randomBytes(32).toString('base64');
  database!: FreshDatabase;
  process!: SpecProcess;

  static async start(environment: Record<string, string> = {}): Promise<ADisbursement> {
    const one = new ADisbursement();
    one.database = await freshDatabase();
    one.process = await startSpecProcess(one.database.url, [DisbursementModule], {
      DIANLIANG_MODE: 'production', SEALING_KEY: one.sealingKey, ...environment,
    });
    return one;
  }

  /** Its workers and relays rest; what is called directly still works. */
  async rest(): Promise<this> {
    await this.process.app.get(Road).close();
    return this;
  }

  async stop(): Promise<void> {
    await this.process?.stop();
    await this.database?.drop();
  }

  rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.process.app.get(DataSource).query<Row[]>(sql, parameters);
  }

  async fund(potId: string, amountFen: number): Promise<void> {
    const posting = { kind: 'funding', potId, amountFen, payoutId: null, source: 'opening', at: new Date() } as const;
    await this.process.app.get(UnitOfWork).run(() => this.process.app.get(Ledger).post([posting]));
  }

  /** Seals the payee of each grant, as intake did when the wish came in. */
  async sealPayees(grants: readonly CashGrantedV1[], payee: (i: number) => Payee = () => aPayee()): Promise<void> {
    const records = grants.map(({ wishId }, i) => ({ wishId, kind: 'payee' as const, content: payee(i) }));
    await this.process.app.get(UnitOfWork).run(() => this.process.app.get(Vault).seal(records));
  }

  /** Delivers grants as one batch, as the transport does. */
  deliver(...grants: CashGrantedV1[]) {
    const envelopes = grants.map((grant) => seal(CashGrantedV1, grant, new Date()));
    return this.process.app.get(Inbox).deliver(this.process.app.get(OnCashGranted), envelopes);
  }

  async grant(grants: readonly CashGrantedV1[], payee?: (i: number) => Payee): Promise<void> {
    await this.sealPayees(grants, payee);
    await this.deliver(...grants);
  }

  async statusOf(grant: CashGrantedV1): Promise<PayoutStatus | undefined> {
    const [row] = await this.rows<{ status: PayoutStatus }>(
      'SELECT status FROM disbursement.payout WHERE grant_id = $1 ORDER BY number DESC LIMIT 1', [grant.grantId],
    );
    return row?.status;
  }

  async becomes(grant: CashGrantedV1, status: PayoutStatus): Promise<void> {
    await eventually(async () => (await this.statusOf(grant)) === status, { failsWith: `the payout never became ${status}` });
  }

  /** Lets the time pass that the next questions to the bank wait for. */
  async askNow(): Promise<void> {
    await this.rows('UPDATE disbursement.payout SET ask_after = now() - interval \'1 second\' WHERE ask_after IS NOT NULL');
  }

  /** The events about a wish, in the order in which they were stored, without context and version. */
  async eventsOf(wishId: string): Promise<string[]> {
    const events = await this.rows<{ envelope: string }>('SELECT envelope FROM disbursement.outbox ORDER BY position');
    return events
      .map((row) => JSON.parse(row.envelope) as { subject: string; type: string })
      .filter((one) => one.subject === wishId)
      .map((one) => one.type.replace(/^hardship\.disbursement\.payout-|\.v1$/g, ''));
  }

  async pot(potId: string): Promise<{ balance: number; reserved: number }> {
    const [row] = await this.rows<{ balance: number; reserved: number }>(
      'SELECT balance_fen::float8 AS balance, reserved_fen::float8 AS reserved FROM disbursement.pot WHERE id = $1', [potId],
    );
    if (!row) throw new Error(`There is no pot ${potId}`);
    return row;
  }
}
