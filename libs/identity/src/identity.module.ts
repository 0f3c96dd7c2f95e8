import { ActorResolver, contextModule } from '#platform';
import { Global, Module } from '@nestjs/common';
import { AccountRow } from './persistence/account.row.js';
import { Accounts } from './persistence/accounts.js';
import { IdentityTables1700000001000 } from './persistence/migrations/1700000001000-identity-tables.js';
import { SessionRow } from './persistence/session.row.js';
import { Sessions } from './persistence/sessions.js';
import { SessionActorResolver } from './resolve-actor/session-actor-resolver.js';
import { SeedDemoAccounts } from './seed-demo-accounts/seed-demo-accounts.js';
import { SignInHandler } from './sign-in/sign-in.handler.js';
import { SignInHttp } from './sign-in/sign-in.http.js';
import { SignOutHandler } from './sign-out/sign-out.handler.js';
import { SignOutHttp } from './sign-out/sign-out.http.js';
import { ViewSessionHttp } from './view-session/view-session.http.js';

@Global()
@Module(
  contextModule({
    name: 'identity',
    rows: [AccountRow, SessionRow],
    migrations: [IdentityTables1700000001000],
    consumers: [],
    handlers: [SignInHandler, SignOutHandler],
    controllers: [SignInHttp, SignOutHttp, ViewSessionHttp],
    providers: [Accounts, Sessions, SeedDemoAccounts, { provide: ActorResolver, useClass: SessionActorResolver }],
    exports: [ActorResolver],
  }),
)
export class IdentityModule {}
