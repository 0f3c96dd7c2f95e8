import { Reader, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';

export interface PoolMember {
  readonly memberId: string;
  readonly level: 'city' | 'town';
  readonly towns: readonly string[];
}

const FIND = `SELECT id AS "memberId", level, towns FROM donor_pool.member WHERE id = $1 AND status = 'active'`;

@Injectable()
export class Members {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** The active member that an account speaks for, if there is one. */
  async find(memberId: string | undefined): Promise<PoolMember | undefined> {
    if (memberId === undefined) return undefined;
    if (!this.uow.isOpen()) return this.reader.first<PoolMember>(FIND, [memberId]);
    const [member] = await this.uow.query<PoolMember>(FIND, [memberId]);
    return member;
  }

  /** Remembers who was asked last; rows are locked in the order of their ids, so that batches cannot deadlock. */
  async asked(memberIds: readonly string[], now: Date): Promise<void> {
    await this.uow.change(
      `WITH ordered AS (
         SELECT id FROM donor_pool.member WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE
       )
       UPDATE donor_pool.member m SET last_asked_at = $2 FROM ordered WHERE m.id = ordered.id`,
      [[...new Set(memberIds)], now],
    );
  }
}
