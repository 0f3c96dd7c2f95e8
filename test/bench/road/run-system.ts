import { Client } from 'pg';
import { faultsIn } from './check-books.js';
import { finished } from './finish.js';
import { parentOf, processorSeconds } from './machine.js';
import type { System } from './systems.js';

export interface SystemRun {
  readonly wishesPerSecond: number;
  readonly seconds: number;
  /** Milliseconds of processor per wish, by process. */
  readonly processorMs: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** A system under measure: counts how many wishes its database holds by now. */
export class Road {
  private total = 0;

  private constructor(
    readonly system: System,
    readonly client: Client,
    private readonly pids: Readonly<Record<string, number>>,
  ) {}

  static async open(system: System): Promise<Road> {
    const client = new Client({ connectionString: system.databaseUrl, application_name: 'bench' });
    // A server that is stopped under it fails the query in hand; that says it.
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return new Road(system, client, { ...system.pids, postgres: parentOf(rows[0]?.pid ?? 0) });
  }

  /** Sends so many wishes down the whole road, checks the books, and says how fast it was. */
  async run(wishes: number): Promise<SystemRun> {
    await this.client.query('CHECKPOINT');
    this.total += wishes;
    const before = processorSeconds(this.pids);
    const signing = this.system.sign(wishes);
    const feeding = this.system.feed(wishes);
    const [{ beganAt }, endedAt] = await Promise.all([feeding, finished(this.client, this.total), signing]);
    const after = processorSeconds(this.pids);
    const seconds = (endedAt - beganAt) / 1_000;
    const processorMs = Object.fromEntries(
      Object.entries(after).map(([name, used]) => [name, ((used - (before[name] ?? 0)) * 1_000) / wishes]),
    );
    return {
      wishesPerSecond: wishes / seconds,
      seconds,
      processorMs,
      faults: await faultsIn(this.client, this.system, this.total),
    };
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
