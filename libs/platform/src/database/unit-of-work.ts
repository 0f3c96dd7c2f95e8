import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

type Step = () => Promise<void>;

interface OpenUnit {
  readonly manager: EntityManager;
  readonly beforeCommit: Step[];
  readonly afterCommit: (() => void)[];
}

/** A write was attempted outside `UnitOfWork.run()`: a bug, not a request's fault. */
export class NoOpenUnitOfWork extends Error {
  constructor() {
    super('This must run inside UnitOfWork.run()');
    this.name = 'NoOpenUnitOfWork';
  }
}

/**
 * One Postgres transaction for state, inbox and outbox. `run` joins a unit that is open already, so a
 * handler may be called alone or inside a delivery. Nothing outside Postgres may be called in it.
 */
@Injectable()
export class UnitOfWork {
  private readonly open = new AsyncLocalStorage<OpenUnit>();

  constructor(private readonly dataSource: DataSource) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.open.getStore()) return work();
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource.transaction((manager) => {
      const unit: OpenUnit = { manager, beforeCommit: [], afterCommit };
      return this.open.run(unit, async () => {
        const value = await work();
        for (const step of unit.beforeCommit) await step();
        return value;
      });
    });
    for (const notify of afterCommit) notify();
    return result;
  }

  /** The manager of the open transaction; throws NoOpenUnitOfWork when there is none. */
  manager(): EntityManager {
    return this.current().manager;
  }

  /** Runs one statement in the open transaction. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.current().manager.query<Row[]>(sql, parameters as unknown[]);
  }

  /** Runs one statement that changes rows and returns those it changed (`… RETURNING`). */
  async change<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer = await this.current().manager.query<unknown>(sql, parameters as unknown[]);
    return rowsOf<Row>(answer);
  }

  isOpen(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** `once` runs last before the commit, in the same transaction. */
  beforeCommit(once: Step): void {
    this.current().beforeCommit.push(once);
  }

  /** `notify` runs after the commit, never after a rollback. */
  afterCommit(notify: () => void): void {
    this.current().afterCommit.push(notify);
  }

  private current(): OpenUnit {
    const unit = this.open.getStore();
    if (!unit) throw new NoOpenUnitOfWork();
    return unit;
  }
}

/** TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows. */
function rowsOf<Row>(answer: unknown): Row[] {
  const [first, second] = answer as [unknown, unknown];
  return (Array.isArray(first) && typeof second === 'number' ? first : answer) as Row[];
}
