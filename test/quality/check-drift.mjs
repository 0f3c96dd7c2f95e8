// What is written down twice must say the same twice. Runs on the built code: `npm run build` comes first.
// With --write it writes the catalogue of events anew.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { CONTRACTS } from '#contracts';
import { contextModules } from '../../dist/test/architecture/context-modules.js';
import { classDocs } from '../../dist/test/quality/class-docs.js';
import { lockfileFaults, projectMapDrift, topicsDrift } from '../../dist/test/quality/drift.js';
import { eventCatalogue } from '../../dist/test/quality/event-catalogue.js';
import { declaredListeners } from '../../dist/test/quality/listeners.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const CATALOGUE = 'libs/contracts/CATALOGUE.md';

await contextModules();
const listeners = declaredListeners();
const docs = new Map(
  globSync('libs/contracts/src/**/*.v*.ts', { cwd: root }).flatMap((path) => [...classDocs(read(path))]),
);
const catalogue = eventCatalogue(listeners, docs);
if (process.argv.includes('--write')) writeFileSync(`${root}${CATALOGUE}`, catalogue);

const ours = globSync('{apps,libs}/*/src', { cwd: root }).map((path) => path.slice(0, -'/src'.length));
const nestProjects = Object.values(JSON.parse(read('nest-cli.json')).projects);

const faults = [
  ...(read(CATALOGUE) === catalogue ? [] : [`${CATALOGUE} is not as generated: npm run catalogue`]),
  ...topicsDrift(
    JSON.parse(read('deploy/kafka/topics.json')).map(({ name }) => name),
    CONTRACTS,
    listeners,
  ),
  ...projectMapDrift(
    ours.filter((path) => path !== 'apps/web'), // Vite's, not Nest's
    nestProjects.map((project) => project.root),
  ),
  ...lockfileFaults(JSON.parse(read('package-lock.json'))),
];
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'nothing drifted' : `${faults.length} things drifted`);
process.exitCode = faults.length === 0 ? 0 : 1;
