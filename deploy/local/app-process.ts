import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project-root.js';

/** One process of the system, as its launcher describes it. */
export interface AppSpec {
  name: string;
  /** The built main.js. */
  script: string;
  /** Answers 200 once the process takes work. */
  readyUrl: string;
  env: Record<string, string>;
}

/** Called with every line a process prints. */
export type OnLine = (name: string, line: string) => void;

const KEPT_LINES = 400;
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

/** A child process with its last lines of log. It starts again after `stop` or `kill`. */
export class AppProcess {
  child: ChildProcess | undefined;
  private readonly lines: string[] = [];
  private ending = false;

  constructor(
    readonly spec: AppSpec,
    private readonly onLine: OnLine,
    private readonly onUnexpectedExit: (name: string, code: number) => void,
  ) {}

  /** Launches the process; `ready` tells when it takes work. */
  launch(): ChildProcess {
    const { name, script, env } = this.spec;
    if (!existsSync(script)) throw new Error(`${script} is missing: run npm run build first`);
    const preload = pathToFileURL(join(projectRoot(), 'deploy', 'local', 'die-with-parent.mjs')).href;
    const flags = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning', '--import', preload];
    // a session of its own: Ctrl-C reaches the launcher alone, which stops the processes in their order
    const child = spawn(process.execPath, [...flags, script], {
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.keep(line));
    }
    this.ending = false;
    child.on('exit', (code, signal) => {
      if (!this.ending) this.onUnexpectedExit(name, code ?? (signal ? 1 : 0));
    });
    this.child = child;
    return child;
  }

  /** Resolves when the ready address answers 200; rejects with the last lines of log when it does not. */
  async ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (this.isRunning() && Date.now() < deadline) {
      if (await answersOk(this.spec.readyUrl)) return;
      await pause(40);
    }
    const what = this.isRunning() ? `is not ready after ${READY_WITHIN_MS / 1000} s` : 'ended while starting';
    throw new Error(`${this.spec.name} ${what}. Its last lines:\n${this.lines.slice(-25).join('\n')}`);
  }

  /** Lets the process finish what it has in hand; SIGKILL when it takes longer than 20 s. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** SIGKILL, as a crash would. Resolves when the process is gone. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  log(): string {
    return this.lines.join('\n');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.ending = true;
    const child = this.child;
    if (!child || !this.isRunning()) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    const insist = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await gone;
    clearTimeout(insist);
  }

  private isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  private keep(line: string): void {
    this.lines.push(line);
    if (this.lines.length > KEPT_LINES) this.lines.shift();
    this.onLine(this.spec.name, line);
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
