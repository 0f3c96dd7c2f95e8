import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where `npm run build` puts the three fronts. */
const WEB_FOLDER = fileURLToPath(new URL('../../../../web/', import.meta.url));
/** Each front has its own page; the public one also answers every other address. */
const FRONTS = { '/field': 'field/index.html', '/desk': 'desk/index.html', '': 'index.html' };
const YEAR_S = 31_536_000;

/** Serves the built fronts of the web and the description they were built against; without a build there is only the API. */
export async function serveWebFiles(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB_FOLDER)) return;
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: WEB_FOLDER,
    wildcard: false,
    index: false,
    cacheControl: false,
    // Names carry a hash of the content; pages do not.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
    },
  });
  fastify.get('/api/openapi.json', (_, reply) => reply.sendFile('openapi.json'));
  for (const [prefix, page] of Object.entries(FRONTS)) {
    fastify.get(`${prefix}/*`, (request, reply) =>
      request.url.startsWith('/api/') || request.url.startsWith('/health/') ? reply.callNotFound() : reply.sendFile(page),
    );
    fastify.get(prefix || '/', (_, reply) => reply.sendFile(page));
  }
}
