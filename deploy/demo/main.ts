import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../local/project-root.js';
import { startAllInOne } from '../local/start-all-in-one.js';
import { startServices } from '../local/start-services.js';
import { jsonFor, linesFor } from './show.js';
import { runDemo } from './run-demo.js';

const HELP = `Replays the bundled cases over HTTP as the demo accounts would.

  npm run demo                       starts its own system on a data folder of its own, and stops it
  npm run demo -- --services         the same over Kafka, one process per context
  npm run demo -- --url http://…     against a running system in demo mode
  npm run demo -- --json             one JSON object a line

Ends with 0 only if every case ended where it is written down.`;

const args = process.argv.slice(2);
const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const write = (text: string) => process.stdout.write(text);
const show = args.includes('--json') ? jsonFor(write) : linesFor(process.stdout.isTTY === true, write);

process.exitCode = await demonstrate();

async function demonstrate(): Promise<number> {
  const url = valueOf('--url');
  if (url) return runDemo(url, show);
  const dataFolder = join(projectRoot(), '.data', 'demo');
  mkdirSync(dataFolder, { recursive: true });
  const start = args.includes('--services') ? startServices : startAllInOne;
  const system = await start({ dataFolder, mode: 'demo', log: (line) => show.starting(line), env: { LOG_LEVEL: 'warn' } });
  const stop = () => void system.stop().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await runDemo(system.url, show);
  } finally {
    await system.stop();
  }
}
