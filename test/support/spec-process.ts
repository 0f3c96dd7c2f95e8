import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { type Actor, ActorResolver, openProcess, RuntimeModule } from '#platform';

/** Reads who acts from a test header, in the place of sessions and signatures. */
class HeaderActorResolver extends ActorResolver {
  async resolve(request: FastifyRequest): Promise<Actor | undefined> {
    const header = request.headers['x-test-actor'];
    return typeof header === 'string' ? (JSON.parse(header) as Actor) : undefined;
  }
}

@Global()
@Module({ providers: [{ provide: ActorResolver, useClass: HeaderActorResolver }], exports: [ActorResolver] })
class HeaderActorModule {}

export interface SpecAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

type Send = <Body = unknown>(method: string, path: string, body?: unknown, key?: string) => Promise<SpecAnswer<Body>>;

export interface SpecProcess {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Sends requests as this account, each with a fresh Idempotency-Key unless one is given. */
  as(actor?: Actor): Send;
  stop(): Promise<void>;
}

/** Starts context modules as one process on a database of their own, with real HTTP. */
export async function startSpecProcess(
  databaseUrl: string,
  modules: readonly Type[],
  environment: Readonly<Record<string, string>> = {},
): Promise<SpecProcess> {
  Object.assign(process.env, {
    DIANLIANG_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    SEALING_KEY: randomBytes(32).toString('base64'),
    BANK_URL: 'http://127.0.0.1:9',
    BANK_TOKEN: randomUUID(),
    LOG_LEVEL: 'silent',
    HOST: '127.0.0.1',
    PORT: '0',
    ...environment,
  });
  @Module({ imports: [RuntimeModule.allInOne(), HeaderActorModule, ...modules] })
  class SpecModule {}
  const running = await openProcess(SpecModule);
  const url = `http://127.0.0.1:${running.port}`;
  return { app: running.app, url, as: (actor) => sender(url, actor), stop: () => running.stop() };
}

const sender =
  (url: string, actor: Actor | undefined): Send =>
  async <Body>(method: string, path: string, body?: unknown, key: string = randomUUID()) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'idempotency-key': key,
        ...(actor ? { 'x-test-actor': JSON.stringify(actor) } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as Body };
  };
