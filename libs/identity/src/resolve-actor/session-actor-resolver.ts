import { Clock } from '#kernel';
import { type Actor, ActorResolver, CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isLive } from '../domain/sign-in-rules.js';
import { actorOf } from '../persistence/accounts.js';
import { Sessions } from '../persistence/sessions.js';
import { sessionToken } from '../http/session-cookie.js';

/** Finds the account behind the session cookie. */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {
    super();
  }

  async resolve(request: FastifyRequest): Promise<Actor | undefined> {
    const token = sessionToken(request, this.config);
    if (!token) return undefined;
    const session = await this.sessions.find(token);
    const now = this.clock.now();
    if (!session || !isLive(session, now)) return undefined;
    // A leaked demo password must open nothing where real families are.
    if (session.demo && this.config.mode !== 'demo') return undefined;
    await this.sessions.touch(token, session, now);
    return actorOf(session);
  }
}
