import { createHash } from 'node:crypto';
import {
  type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, RequestMethod, SetMetadata, type Type,
} from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { UnitOfWork } from '../database/unit-of-work.js';
import { contextOfController } from '../runtime/context-module.js';
import { schemaOf } from '../runtime/schema-of.js';
import type { ActingRequest } from './allow.js';
import { IdempotencyKeyMissing, IdempotencyKeyReused } from './http.errors.js';

const FREE = Symbol('no idempotency key');
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const KEY = /^[\x21-\x7e]{8,200}$/;

/** For writes that change nothing worth repeating safely: signing in, asking a question by POST. */
export const WithoutIdempotencyKey = () => SetMetadata(FREE, true);

/** Whether a route of a context is one of the writes that take a key; for the description of the API. */
export function needsIdempotencyKey(controller: Type, handler: object): boolean {
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] ?? '';
  const free = (Reflect.getMetadata(FREE, handler) ?? Reflect.getMetadata(FREE, controller)) as boolean | undefined;
  return WRITES.has(method) && free !== true && contextOfController(controller) !== undefined;
}

interface Stored {
  readonly request_hash: string;
  readonly status: number;
  readonly body: string;
}

/**
 * Key, hash of the request and answer are stored in the transaction of the change (draft-ietf-httpapi-
 * idempotency-key-header): the same again gets the same answer, another request with the key 422. A second
 * request that arrives while the first is under way waits for it at the row. Keys are never dropped: a field
 * phone may come back online after days.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ActingRequest>();
    const owner = contextOfController(context.getClass());
    const free = this.reflector.getAllAndOverride<boolean>(FREE, [context.getHandler(), context.getClass()]);
    if (!WRITES.has(request.method) || free === true || owner === undefined || !request.actor) return next.handle();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new IdempotencyKeyMissing();
    const hash = hashOf(request);
    return from(this.once(schemaOf(owner), request.actor.accountId, key, hash, next, http.getResponse<FastifyReply>()));
  }

  private once(
    schema: string, account: string, key: string, hash: string, next: CallHandler, reply: FastifyReply,
  ): Promise<unknown> {
    return this.uow.run(async () => {
      const first = await this.uow.query(
        `INSERT INTO ${schema}.idempotency (account_id, key, request_hash) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING key`,
        [account, key, hash],
      );
      if (first.length === 0) return this.replay(schema, account, key, hash, reply);
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.uow.query(
        `UPDATE ${schema}.idempotency SET status = $3, body = $4 WHERE account_id = $1 AND key = $2`,
        [account, key, reply.statusCode, JSON.stringify(answer ?? null)],
      );
      return answer;
    });
  }

  private async replay(schema: string, account: string, key: string, hash: string, reply: FastifyReply): Promise<unknown> {
    const [stored] = await this.uow.query<Stored>(
      `SELECT request_hash, status, body FROM ${schema}.idempotency WHERE account_id = $1 AND key = $2`,
      [account, key],
    );
    if (!stored || stored.request_hash !== hash) throw new IdempotencyKeyReused();
    void reply.status(stored.status).header('idempotency-replayed', 'true');
    return JSON.parse(stored.body) as unknown;
  }
}

const hashOf = (request: ActingRequest) =>
  createHash('sha256').update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`).digest('hex');
