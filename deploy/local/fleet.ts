import type { ChildProcess } from 'node:child_process';
import { AppProcess, type AppSpec, type OnLine } from './app-process.js';

/** The processes of a running system, stopped in the reverse of the order in which they were started. */
export class Fleet {
  /** The operating system's processes by name, for whoever wants their pids. */
  readonly processes = new Map<string, ChildProcess>();
  private readonly apps = new Map<string, AppProcess>();
  private readonly waves: AppProcess[][] = [];

  constructor(
    private readonly onLine: OnLine,
    private readonly onUnexpectedExit: (name: string, code: number) => void,
  ) {}

  /** Starts a wave of processes at the same time; resolves when all of them take work. */
  async start(specs: AppSpec[]): Promise<void> {
    const wave = specs.map((spec) => new AppProcess(spec, this.onLine, this.onUnexpectedExit));
    this.waves.push(wave);
    for (const app of wave) {
      this.apps.set(app.spec.name, app);
      this.processes.set(app.spec.name, app.launch());
    }
    await Promise.all(wave.map((app) => app.ready()));
  }

  /** Stops it unless it is gone already, and starts it on the same port. */
  async restart(name: string): Promise<void> {
    const app = this.get(name);
    await app.stop();
    this.processes.set(name, app.launch());
    await app.ready();
  }

  async kill(name: string): Promise<void> {
    await this.get(name).kill();
  }

  async stop(): Promise<void> {
    for (const wave of this.waves.toReversed()) await Promise.all(wave.map((app) => app.stop()));
  }

  /** The last lines of one process, or of all. */
  logs(name?: string): string {
    if (name !== undefined) return this.get(name).log();
    return [...this.apps].map(([app, process]) => `--- ${app}\n${process.log()}`).join('\n');
  }

  private get(name: string): AppProcess {
    const app = this.apps.get(name);
    if (!app) throw new Error(`No process is called ${name}: there are ${[...this.apps.keys()].join(', ')}`);
    return app;
  }
}
