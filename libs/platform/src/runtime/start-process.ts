import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 } from 'uuid';
import { ConfigProblems } from '../config/config-problems.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/read-config.js';
import { forwardToServices, type ServiceRoutes } from '../http/forward-to-services.js';
import { BODY_LIMIT, refuseLargeBodies } from '../http/refuse-large-bodies.js';
import { serveWebFiles } from '../http/web-files.js';
import { Logger } from '../observability/logger.js';
import { Lifecycle } from './lifecycle.js';
import { Road } from './road.js';

const STOP_WITHIN_MS = 10_000;

export interface RunningProcess {
  readonly app: NestFastifyApplication;
  /** Where it listens. */
  readonly port: number;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  /** The process is a public door: it serves the fronts of the web. */
  readonly web?: boolean;
  /** The edge passes these addresses on to the services. */
  readonly forward?: ServiceRoutes;
}

/** Starts a process and ends it with a clear message when it cannot start. */
export async function startProcess(module: Type, options: ProcessOptions = {}): Promise<void> {
  try {
    const running = await openProcess(module, options);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void endBy(running));
  } catch (error) {
    process.stderr.write(error instanceof ConfigProblems ? `${error.message}\n` : `${stackOf(error)}\n`);
    process.exit(1);
  }
}

/** Composes, migrates, opens the road, then listens. Tests use it directly. */
export async function openProcess(module: Type, options: ProcessOptions = {}): Promise<RunningProcess> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, genReqId: () => v7(), trustProxy: 'loopback' });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bufferLogs: true, abortOnError: false });
  const logger = app.get(Logger);
  app.useLogger(logger);
  const config = app.get<Config>(CONFIG);
  refuseLargeBodies(app.getHttpAdapter().getInstance(), logger);
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY } });
  const fastify = app.getHttpAdapter().getInstance();
  if (options.web) await serveWebFiles(app);
  if (options.forward) await forwardToServices(app, options.forward, config);
  await app.init();
  await app.get(Road).open();
  await app.listen(config.port, config.host);
  app.get(Lifecycle).started();
  const { port } = fastify.server.address() as { port: number };
  logger.info({ event: 'started', port }, 'ready');
  return { app, port, stop: () => stop(app) };
}

/** Readiness off, finish what is in hand, then let go of the database. */
async function stop(app: NestFastifyApplication): Promise<void> {
  app.get(Lifecycle).stopping();
  await app.get(Road).close();
  // A connection that answers its last request now would be kept alive for the next one, and hold the stop up.
  const { server } = app.getHttpAdapter().getInstance();
  const letGo = setInterval(() => server.closeIdleConnections(), 50);
  await app.close();
  clearInterval(letGo);
}

async function endBy(running: RunningProcess): Promise<void> {
  const late = setTimeout(() => process.exit(1), STOP_WITHIN_MS);
  await running.stop();
  clearTimeout(late);
  process.exit(0);
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
