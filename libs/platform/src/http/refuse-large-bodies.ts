import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { Logger } from '../observability/logger.js';
import { sendProblem } from './problem.filter.js';

/** A form with all its facts is a few kilobytes. */
export const BODY_LIMIT = 1024 * 1024;
/** Up to this size the rest is read and dropped: whoever is cut off while sending never sees the answer. */
const READ_OUT_LIMIT = 64 * 1024 * 1024;

/** Answers 413 to a body that announces more than the limit, at the door and before any service is asked. */
export function refuseLargeBodies(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced <= BODY_LIMIT) return;
    if (announced <= READ_OUT_LIMIT) {
      request.raw.resume();
      await once(request.raw, 'end');
    }
    sendProblem(reply, request, Object.assign(new Error('The body is too large'), { statusCode: 413 }), logger);
    return reply;
  });
}
