import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

/** Finds out who sent a request: from the session (all-in-one, edge) or from the edge's signature (services). */
export abstract class ActorResolver {
  /** Undefined when nobody is signed in. */
  abstract resolve(request: FastifyRequest): Promise<Actor | undefined>;
}
