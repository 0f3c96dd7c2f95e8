import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { jwtVerify, SignJWT } from 'jose';
import type { Actor, Role } from './actor.js';
import { ActorResolver } from './actor-resolver.js';

const ISSUER = 'dianliang:edge';
const AUDIENCE = 'dianliang:services';
const TYPE = 'actor+jwt';
/** Long enough for one hop between two machines, too short to be worth stealing. */
const SECONDS = 60;

/** The edge's word on who acts, signed with Ed25519 and passed in `x-dianliang-actor`. */
export const ACTOR_HEADER = 'x-dianliang-actor';

export async function signActor(actor: Actor, privateKeyPem: string): Promise<string> {
  return new SignJWT({ roles: actor.roles, towns: actor.towns, memberId: actor.memberId })
    .setProtectedHeader({ alg: 'EdDSA', typ: TYPE })
    .setSubject(actor.accountId)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${SECONDS}s`)
    .sign(createPrivateKey(privateKeyPem));
}

/** Services act with the rights of the person, not with their own (OWASP ASVS 5.0, 8.3.3). */
export class TokenActorResolver extends ActorResolver {
  private readonly key;

  constructor(publicKeyPem: string) {
    super();
    this.key = createPublicKey(publicKeyPem);
  }

  async resolve(request: FastifyRequest): Promise<Actor | undefined> {
    const token = request.headers[ACTOR_HEADER];
    if (typeof token !== 'string') return undefined;
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer: ISSUER, audience: AUDIENCE, typ: TYPE, algorithms: ['EdDSA'],
      });
      return {
        accountId: String(payload.sub),
        roles: payload['roles'] as Role[],
        towns: payload['towns'] as string[],
        memberId: payload['memberId'] as string | undefined,
      };
    } catch {
      return undefined;
    }
  }
}
