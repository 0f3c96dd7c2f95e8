import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  assess,
  bundledCatalogue,
  type HouseholdFacts,
  readHousehold,
} from '../../libs/eligibility/src/domain/index.js';
import { programFor } from '../../libs/eligibility/src/domain/evaluator/program.js';
import { runFirstPass } from '../../libs/eligibility/src/domain/evaluator/first-pass.js';
import { anyCase, placesOf, withFact } from '../../libs/eligibility/testing/any-case.js';
import type { CaseJson } from '../../libs/eligibility/testing/a-household.js';
import { plainAssess } from '../../libs/eligibility/testing/plain-assess.js';
import { plainCase } from '../../libs/eligibility/testing/plain-facts.js';

/**
 * What one assessment costs: all 42 policies with full traces, against the same rules written by hand, in the same
 * run and on the same households; the cost of each policy; and the lines a second of `policies:evaluate`.
 */
const DAY = '2021-06-30';
const SECONDS = 2;
const LINES = 100_000;

const households = fc.sample(anyCase, { numRuns: 1_000, seed: 2021 });

/** One fact in fifty unknown. */
const partly = households.map((json, number) =>
  placesOf(json)
    .filter((_, place) => (place * 7 + number * 13) % 50 === 0)
    .reduce<CaseJson>((left, place) => withFact(left, place, null), json),
);

/** Seconds of processor time, so that other work on the machine does not count. */
function coreSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const round = (rate: number): string => Math.round(rate).toLocaleString('en').padStart(10);

function perSecond(name: string, work: (number: number) => unknown): number {
  for (let number = 0; number < 20_000; number++) work(number % households.length);
  const started = coreSeconds();
  let done = 0;
  while (coreSeconds() - started < SECONDS) {
    for (let batch = 0; batch < 200; batch++) work(done++ % households.length);
  }
  const rate = done / (coreSeconds() - started);
  console.log(`${name.padEnd(58)} ${round(rate)} /s of a core`);
  return rate;
}

function costPerPolicy(read: readonly HouseholdFacts[]): void {
  const program = programFor(bundledCatalogue, DAY);
  const costs = program.policies.map((policy) => {
    const frame = program.borrowFrame();
    let judged = 0;
    let nanoseconds = 0n;
    for (let round = 0; round < 40; round++) {
      for (const facts of read) {
        frame.open(facts, program.marksFor(facts.members.length));
        runFirstPass(program, frame);
        const subjects = policy.policy.scope === 'household' ? 1 : facts.members.length;
        const started = process.hrtime.bigint();
        for (let times = 0; times < 10; times++) {
          for (let member = 0; member < subjects; member++) {
            frame.turnTo(member);
            frame.at = program.marksAt(policy, member);
            policy.test(frame);
          }
        }
        nanoseconds += process.hrtime.bigint() - started;
        judged += subjects * 10;
      }
    }
    program.returnFrame(frame);
    return `${policy.policy.code} ${String(Math.round(Number(nanoseconds) / judged)).padStart(4)}`;
  });
  console.log('\nNanoseconds per policy and subject, with marks:');
  for (let row = 0; row < costs.length; row += 7) console.log(`  ${costs.slice(row, row + 7).join('   ')}`);
}

/** The real command in a process of its own; reports its largest memory too. */
async function linesPerSecond(name: string, cases: readonly CaseJson[]): Promise<void> {
  const cli = fileURLToPath(
    new URL('../../libs/eligibility/src/evaluate-household/evaluate-household.cli.js', import.meta.url),
  );
  const report = "process.on('exit',()=>console.error(JSON.stringify(process.resourceUsage())))";
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, cli],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  let answered = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered++;
  });
  const lines = cases.map((json, id) => `${JSON.stringify({ id: `b${id}`, decisionDate: DAY, ...json })}\n`);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const started = process.hrtime.bigint();
  for (let line = 0; line < LINES; line += lines.length) {
    if (!child.stdin.write(lines.join('')))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await closed;
  const rate = answered / (Number(process.hrtime.bigint() - started) / 1e9);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(said) as NodeJS.ResourceUsage;
  const perCore = (answered * 1e6) / (userCPUTime + systemCPUTime);
  console.log(
    `${name.padEnd(58)} ${round(rate)} /s   ${round(perCore)} per processor second   peak ${Math.round(maxRSS / 1024)} MB`,
  );
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; households of 1 to 3 members\n`,
);
const read = households.map((json) => readHousehold(json));
const readPartly = partly.map((json) => readHousehold(json));
const plain = households.map(plainCase);
const byHand = perSecond('42 policies, rules written by hand (no trace)', (n) =>
  plainAssess(plain[n] as never, '2021'),
);
const ours = perSecond('42 policies from the catalogue, full trace', (n) =>
  assess(bundledCatalogue, read[n] as HouseholdFacts, DAY),
);
console.log(`${'times slower than by hand'.padEnd(58)} ${(byHand / ours).toFixed(2).padStart(10)}`);
perSecond('the same, one fact in fifty unknown, exactly settled', (n) =>
  assess(bundledCatalogue, readPartly[n] as HouseholdFacts, DAY),
);
costPerPolicy(read);
console.log('');
await linesPerSecond('policies:evaluate, all facts known', households);
await linesPerSecond('policies:evaluate, one fact in fifty unknown', partly);
