import { type Actor, type Role, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { FAILURE_WINDOW_MS } from '../domain/sign-in-rules.js';

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly towns: readonly string[];
  readonly memberId: string | null;
  readonly demo: boolean;
  readonly failures: number;
  readonly failingSince: Date | null;
}

export const ACCOUNT_COLUMNS = `a.id, a.login, a.password_hash AS "passwordHash", a.roles, a.towns,
  a.member_id AS "memberId", a.demo, a.failures, a.failing_since AS "failingSince"`;

export const actorOf = ({ id, roles, towns, memberId }: Account): Actor => ({
  accountId: id,
  roles,
  towns,
  ...(memberId ? { memberId } : {}),
});

@Injectable()
export class Accounts {
  constructor(private readonly uow: UnitOfWork) {}

  async findByLogin(login: string): Promise<Account | undefined> {
    const [account] = await this.uow.query<Account>(
      `SELECT ${ACCOUNT_COLUMNS} FROM identity.account a WHERE login = $1 AND active`,
      [login],
    );
    return account;
  }

  /** Counts a wrong password; a window that is over starts again at one. */
  async countFailure(id: string, now: Date): Promise<void> {
    await this.uow.change(
      `UPDATE identity.account SET
         failures = CASE WHEN failing_since > $2 THEN failures + 1 ELSE 1 END,
         failing_since = CASE WHEN failing_since > $2 THEN failing_since ELSE $3 END
       WHERE id = $1`,
      [id, new Date(now.getTime() - FAILURE_WINDOW_MS), now],
    );
  }

  async forgetFailures(id: string): Promise<void> {
    await this.uow.change(`UPDATE identity.account SET failures = 0, failing_since = NULL WHERE id = $1 AND failures > 0`, [id]);
  }
}
