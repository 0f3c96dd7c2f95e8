import { type Config } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` binds the cookie to this host over https; plain http is for a laptop only. */
const nameFor = (config: Config) => (config.https ? '__Host-dianliang' : 'dianliang');

export const sessionToken = (request: FastifyRequest, config: Config): string | undefined =>
  request.cookies[nameFor(config)];

export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(nameFor(config), token, { path: '/', httpOnly: true, sameSite: 'lax', secure: config.https });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(nameFor(config), { path: '/', httpOnly: true, sameSite: 'lax', secure: config.https });
}
