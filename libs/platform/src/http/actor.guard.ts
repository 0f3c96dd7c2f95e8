import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasRole } from './actor.js';
import { ActorResolver } from './actor-resolver.js';
import { type ActingRequest, ALLOWED, type Allowed } from './allow.js';
import { NotAllowed, NotSignedIn } from './http.errors.js';

/** Denies by default: a route is open only to whom its rule names. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly resolver: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, targets);
    if (allowed === undefined) throw new NotAllowed();
    const request = context.switchToHttp().getRequest<ActingRequest>();
    request.actor = await this.resolver.resolve(request);
    if (allowed === 'everyone') return true;
    if (!request.actor) throw new NotSignedIn();
    if (allowed !== 'signed-in' && !hasRole(request.actor, ...allowed)) throw new NotAllowed();
    return true;
  }
}
