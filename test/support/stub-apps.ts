import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program that behaves as the launchers expect of an application, and tells its environment to whoever asks. */
const STUB = (name: string) => `
const { appendFileSync } = require('node:fs');
const { createServer } = require('node:http');
console.log('${name} starts');
if (process.env.STUB_FAILS === '${name}') {
  console.error('${name} cannot go on');
  process.exit(3);
}
const server = createServer((request, response) => {
  const known = request.url.startsWith('/health/');
  response.end(known ? 'ok' : JSON.stringify({ ...process.env, pid: process.pid }));
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => {
  appendFileSync(process.env.STUB_STOPS, '${name}\\n');
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
`;

/** Writes `<name>/src/main.js` for each name, as the build lays them out. */
export function writeStubApps(folder: string, names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, 'src'), { recursive: true });
    writeFileSync(join(folder, name, 'src', 'main.js'), STUB(name));
  }
}
