// Jest loads this file as it is, so it takes the built code: `npm run build` comes before `npm test`.
import { startTestPostgres } from '../../dist/test/support/postgres.js';

/** One PostgreSQL for all workers: they inherit its address through the environment. */
export default async function globalSetup() {
  if (globalThis.dianliangTestServer) return;
  globalThis.dianliangTestServer = await startTestPostgres();
  process.env.TEST_DATABASE_URL = globalThis.dianliangTestServer.url;
}
