import { createHash, randomBytes } from 'node:crypto';
import { Reader, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { SessionTimes } from '../domain/sign-in-rules.js';
import { type Account, ACCOUNT_COLUMNS } from './accounts.js';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Use is written down at most this often, so that reading a page does not write a row each time. */
const TOUCH_EVERY_MS = 60_000;

@Injectable()
export class Sessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** Starts a session and returns its token; only its hash is kept. */
  async start(accountId: string, now: Date): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.uow.query(
      `INSERT INTO identity.session (token_hash, account_id, started_at, used_at) VALUES ($1, $2, $3, $3)`,
      [hashOf(token), accountId, now],
    );
    return token;
  }

  find(token: string): Promise<(Account & SessionTimes) | undefined> {
    return this.reader.first<Account & SessionTimes>(
      `SELECT ${ACCOUNT_COLUMNS}, s.started_at AS "startedAt", s.used_at AS "usedAt"
       FROM identity.session s JOIN identity.account a ON a.id = s.account_id WHERE s.token_hash = $1 AND a.active`,
      [hashOf(token)],
    );
  }

  async touch(token: string, { usedAt }: SessionTimes, now: Date): Promise<void> {
    if (now.getTime() - usedAt.getTime() < TOUCH_EVERY_MS) return;
    await this.reader.rows(`UPDATE identity.session SET used_at = $2 WHERE token_hash = $1`, [hashOf(token), now]);
  }

  async end(token: string): Promise<void> {
    await this.uow.change(`DELETE FROM identity.session WHERE token_hash = $1`, [hashOf(token)]);
  }
}
