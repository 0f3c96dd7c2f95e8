import { Clock } from '#kernel';
import { CONFIG, type Config, UnitOfWork } from '#platform';
import { hash, verify } from '@node-rs/argon2';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { isClosed } from '../domain/sign-in-rules.js';
import { type Account, Accounts, actorOf } from '../persistence/accounts.js';
import { Sessions } from '../persistence/sessions.js';
import { SignIn, type SignedIn } from './sign-in.command.js';

@CommandHandler(SignIn)
export class SignInHandler implements ICommandHandler<SignIn> {
  /** Checked when there is no such account, so that both answers take the same work. */
  private readonly nobody = hash('nobody has this password');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async execute({ login, password }: SignIn): Promise<SignedIn> {
    const account = await this.uow.run(() => this.accounts.findByLogin(login));
    // Outside the transaction: it takes a tenth of a second on purpose.
    const right = await verify(account?.passwordHash ?? (await this.nobody), password);
    return account && this.uow.run(() => this.decide(account, right));
  }

  private async decide(account: Account, right: boolean): Promise<SignedIn> {
    const now = this.clock.now();
    if (!right) await this.accounts.countFailure(account.id, now);
    const foreign = account.demo && this.config.mode !== 'demo';
    if (!right || foreign || isClosed(account, now)) return undefined;
    await this.accounts.forgetFailures(account.id);
    return { token: await this.sessions.start(account.id, now), actor: actorOf(account) };
  }
}
