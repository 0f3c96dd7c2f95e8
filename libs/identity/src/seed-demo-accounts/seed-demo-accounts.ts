import { CONFIG, type Config, UnitOfWork } from '#platform';
import { hash } from '@node-rs/argon2';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DEMO_PASSWORD, demoAccounts } from './demo-accounts.js';

/** Makes the demo accounts, in demo mode and nowhere else. */
@Injectable()
export class SeedDemoAccounts implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'demo') return;
    // One hash for all: the password is public, and 140 of them would take the start ten seconds.
    const passwordHash = await hash(DEMO_PASSWORD);
    await this.uow.run(() =>
      this.uow.query(
        `INSERT INTO identity.account (id, login, password_hash, roles, towns, member_id, demo)
         SELECT id, login, $2, roles, towns, "memberId", true
         FROM jsonb_to_recordset($1::jsonb)
           AS r(id uuid, login text, roles text[], towns text[], "memberId" uuid)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(demoAccounts()), passwordHash],
      ),
    );
  }
}
