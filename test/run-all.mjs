// The README's test command: every tier, cheapest first, one closing line. Each tier says what it needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dianliang-tests-'));

/** Tiers that start whole systems run one file at a time: they have the machine to themselves. */
const TIERS = [
  { name: 'unit, architecture and the fronts', projects: ['unit', 'web'], workers: 2 },
  { name: 'integration on a real Postgres', projects: ['int'], workers: 2 },
  { name: 'conformance, journeys and faults on real systems', projects: ['conformance', 'journeys', 'faults'], workers: 1 },
  { name: 'the three fronts in a real browser', projects: ['browser'], workers: 1 },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();
for (const [i, tier] of TIERS.entries()) {
  console.log(`\n=== ${tier.name} ===`);
  const report = join(folder, `${i}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning',
      'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs', '--selectProjects', ...tier.projects,
      `--maxWorkers=${tier.workers}`, '--json', `--outputFile=${report}`, ...process.argv.slice(2),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  count(report, status);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${Math.round((Date.now() - started) / 1_000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A tier that ended without a report, or a file that did not even start, counts as failed. */
function count(report, status) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    total.failed += 1;
    return;
  }
  total.passed += result.numPassedTests;
  total.skipped += result.numPendingTests;
  total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) total.failed += 1;
}
