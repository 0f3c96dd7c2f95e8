import proxy from '@fastify/http-proxy';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/read-config.js';
import { Logger } from '../observability/logger.js';
import { ActorResolver } from './actor-resolver.js';
import { ACTOR_HEADER, signActor } from './actor-token.js';
import { sendProblem } from './problem.filter.js';

/** Context -> the addresses it answers. */
export type ServiceRoutes = Readonly<Record<string, readonly string[]>>;

type Forwarded = FastifyRequest & { actorWord?: string };

/**
 * Passes requests on to the service of their context. The session ends here: a service gets the edge's signed
 * word on who acts, never the cookie, and a word that came from outside is dropped.
 */
export async function forwardToServices(app: NestFastifyApplication, routes: ServiceRoutes, config: Config): Promise<void> {
  const resolver = app.get(ActorResolver);
  const logger = app.get(Logger);
  const fastify = app.getHttpAdapter().getInstance();
  const vouch = async (request: Forwarded) => {
    const actor = await resolver.resolve(request);
    if (actor) request.actorWord = await signActor(actor, config.actorPrivateKey);
  };
  for (const [context, prefixes] of Object.entries(routes)) {
    const upstream = config.serviceUrls[context];
    if (!upstream) throw new Error(`SERVICE_URLS names no address for ${context}`);
    for (const prefix of prefixes) {
      await fastify.register(proxy, {
        upstream,
        prefix,
        rewritePrefix: prefix,
        preHandler: vouch,
        replyOptions: {
          // A service that is away or dies under a request: the caller may ask again with the same key.
          onError: (reply, { error }) =>
            sendProblem(reply as FastifyReply, reply.request as FastifyRequest, Object.assign(error, { statusCode: 503 }), logger),
          rewriteRequestHeaders: (request, { cookie: _cookie, [ACTOR_HEADER]: _forged, ...headers }) => {
            const { actorWord } = request as unknown as Forwarded;
            return actorWord ? { ...headers, [ACTOR_HEADER]: actorWord } : headers;
          },
        },
      });
    }
  }
}
