import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../test/support/eventually.js';
import { writeStubApps } from '../../test/support/stub-apps.js';
import { startPostgres } from './embedded-postgres.js';
import { freePort } from './free-port.js';
import { projectRoot } from './project-root.js';
import { isRunning, signal } from './running-process.js';

/** The built launcher, as npm start runs it, with stub applications. */
const MAIN = (folder: string) => {
  const built = (name: string) => pathToFileURL(join(projectRoot(), 'dist', 'deploy', 'local', name)).href;
  return `
    import { runInTerminal } from '${built('run-in-terminal.js')}';
    import { startAllInOne } from '${built('start-all-in-one.js')}';
    const stubs = { appsFolder: ${JSON.stringify(join(folder, 'apps'))}, env: { STUB_STOPS: ${JSON.stringify(join(folder, 'stops'))} } };
    await runInTerminal((options) => startAllInOne({ ...options, ...stubs }));`;
};

interface Terminal {
  launcher: ChildProcess;
  shown(): string;
  ended: Promise<unknown[]>;
}

describe('The launcher in a terminal', () => {
  let folder: string;
  let port: number;
  let terminals: Terminal[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dianliang-terminal-'));
    chmodSync(folder, 0o755);
    writeStubApps(join(folder, 'apps'), ['all-in-one', 'bank-simulator']);
    writeFileSync(join(folder, 'main.mjs'), MAIN(folder));
    port = await freePort();
    terminals = [];
  });

  afterEach(async () => {
    for (const { launcher, ended } of terminals) {
      signal(launcher.pid ?? 0, 'SIGTERM');
      await ended;
    }
    // takes over what a killed launcher left, and stops it
    await (await startPostgres({ dir: join(folder, 'data', 'postgres') })).stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const launch = (): Terminal => {
    const env = {
      ...process.env,
      PORT: String(port),
      DIANLIANG_DATA: join(folder, 'data'),
      DATABASE_URL: '',
    };
    const launcher = spawn(process.execPath, [join(folder, 'main.mjs')], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    launcher.stdout.on('data', (chunk) => lines.push(String(chunk)));
    launcher.stderr.on('data', (chunk) => lines.push(String(chunk)));
    const terminal = { launcher, shown: () => lines.join(''), ended: once(launcher, 'exit') };
    terminals.push(terminal);
    return terminal;
  };

  const launchReady = async () => {
    const terminal = launch();
    await eventually(() => terminal.shown().includes('Dianliang is ready'), {
      failsWith: 'never ready',
      withinMs: 20_000,
    });
    return terminal;
  };

  const appPid = async () =>
    ((await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { pid: number }).pid;
  const postgresPid = () =>
    Number(
      readFileSync(join(folder, 'data', 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
    );

  it('tells the address in both languages and stops in order at Ctrl-C', async () => {
    const { launcher, shown, ended } = await launchReady();
    const postgres = postgresPid();
    expect(shown()).toContain(`点亮已就绪 · Dianliang is ready      http://127.0.0.1:${port}`);

    // a terminal sends Ctrl-C to the whole group
    process.kill(-(launcher.pid ?? 0), 'SIGINT');

    expect(await ended).toEqual([0, null]);
    expect(readFileSync(join(folder, 'stops'), 'utf8')).toBe('all-in-one\nbank-simulator\n');
    expect(isRunning(postgres)).toBe(false);
  }, 30_000);

  it('refuses a second start with one clear line', async () => {
    await launchReady();

    const second = launch();

    expect((await second.ended)[0]).toBe(1);
    expect(second.shown()).toMatch(
      /^点亮已经在运行：\S+（进程 \d+） · Dianliang is already running at \S+ \(process \d+\)\n$/,
    );
  }, 30_000);

  it('leaves no application behind when it is killed, and starts again on the same port and data', async () => {
    const first = await launchReady();
    const [app, postgres] = [await appPid(), postgresPid()];

    signal(first.launcher.pid ?? 0, 'SIGKILL');
    await eventually(() => !isRunning(app), { failsWith: 'the application outlived its launcher' });
    expect(isRunning(postgres)).toBe(true);
    await launchReady();

    expect(postgresPid()).toBe(postgres);
    expect(await appPid()).not.toBe(app);
  }, 40_000);

  it('ends when a process ends that nobody told to, and says which', async () => {
    const { shown, ended } = await launchReady();

    signal(await appPid(), 'SIGKILL');

    expect((await ended)[0]).toBe(1);
    expect(shown()).toContain('all-in-one ended unexpectedly');
    expect(isRunning(postgresPidOrNone())).toBe(false);
  }, 30_000);

  const postgresPidOrNone = () => {
    try {
      return postgresPid();
    } catch {
      return 2 ** 30;
    }
  };
});
