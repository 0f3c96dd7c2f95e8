import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from './actor.js';

export const ALLOWED = Symbol('allowed');
export type Allowed = readonly Role[] | 'everyone' | 'signed-in';

/** Opens a route to these roles. A route without a rule is closed to all. */
export const Allow = (...roles: readonly Role[]) => SetMetadata(ALLOWED, roles);

/** Opens a route to everybody, without an account. */
export const AllowEveryone = () => SetMetadata(ALLOWED, 'everyone' satisfies Allowed);

/** Opens a route to every account. */
export const AllowSignedIn = () => SetMetadata(ALLOWED, 'signed-in' satisfies Allowed);

export type ActingRequest = FastifyRequest & { actor?: Actor };

/** The account that sent the request; there is one on every route that is not open to everyone. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ActingRequest>().actor,
);
