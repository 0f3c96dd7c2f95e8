import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { ensureDatabase } from '../../../../deploy/local/provision.js';
import { endChild, startChild } from '../child.js';
import { endedChildrenSeconds, parentOf, processorSeconds } from '../machine.js';
import type { System } from '../systems.js';
import { takeSample } from './sample.js';
import type { Stage } from './stage.js';
import { stagesOf } from './stages.js';

const CLIENTS = 8;
const TEMPLATE = 'bench_template';
const DATABASE = 'bench_reference';

export interface ReferenceRun {
  readonly wishesPerSecond: number;
  readonly wishes: number;
  /** Milliseconds of processor per wish, by process. */
  readonly processorMs: Readonly<Record<string, number>>;
}

/** The version of pgbench on this machine; throws with the way to install it. */
export function pgbenchVersion(): string {
  try {
    return execFileSync('pgbench', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error(
      'pgbench is missing: apt-get install postgresql-contrib (Debian), or any PostgreSQL client package with pgbench',
    );
  }
}

/** pgbench over the same tables: one statement and one transaction for each stage of each wish. */
export class Reference {
  private constructor(
    private readonly serverUrl: string,
    private readonly folder: string,
    readonly stages: readonly Stage[],
  ) {}

  /** Makes a template by the product's migrations, beside the system's database on the same server. */
  static async prepare({ databaseUrl: systemUrl, folder }: System): Promise<Reference> {
    pgbenchVersion();
    const stages = stagesOf(await takeSample(systemUrl));
    const script = stages
      .map(({ name, sql }) => `-- ${name}\n${sql.replace(/\n\s+/g, '\n')}\n\\gset\n`)
      .join('\n');
    writeFileSync(join(folder, 'wish.sql'), script);
    const template = await ensureDatabase(systemUrl, TEMPLATE);
    const sealing = {
      SEALING_KEY: Buffer.alloc(32, 1).toString('base64'),
      BANK_URL: 'http://127.0.0.1:9',
      BANK_TOKEN: 'nobody',
    };
    await endChild(
      await startChild('prepare.main.js', {
        DATABASE_URL: template,
        DIANLIANG_MODE: 'demo',
        LOG_LEVEL: 'warn',
        ...sealing,
      }),
    );
    return new Reference(systemUrl, folder, stages);
  }

  /** Runs on a fresh database; `look` sees it before and after. */
  async run(wishes: number, look?: (client: Client, done: boolean) => Promise<void>): Promise<ReferenceRun> {
    const url = await this.freshDatabase();
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await look?.(client, false);
      await client.query('CHECKPOINT');
      const each = Math.round(wishes / CLIENTS);
      const before = await this.processorUsed(client);
      const wishesPerSecond = await this.pgbench(new URL(url), each);
      const after = await this.processorUsed(client);
      await look?.(client, true);
      const perWish = (used: number) => (used * 1_000) / (each * CLIENTS);
      const processorMs = {
        postgres: perWish(after.postgres - before.postgres),
        pgbench: perWish(after.pgbench - before.pgbench),
      };
      return { wishesPerSecond, wishes: each * CLIENTS, processorMs };
    } finally {
      await client.end();
    }
  }

  private async processorUsed(client: Client): Promise<{ postgres: number; pgbench: number }> {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const { postgres = 0 } = processorSeconds({ postgres: parentOf(rows[0]?.pid ?? 0) });
    return { postgres, pgbench: endedChildrenSeconds() };
  }

  private async freshDatabase(): Promise<string> {
    const admin = new Client({ connectionString: this.serverUrl });
    await admin.connect();
    try {
      await admin.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${DATABASE} TEMPLATE ${TEMPLATE}`);
    } finally {
      await admin.end();
    }
    const url = new URL(this.serverUrl);
    url.pathname = `/${DATABASE}`;
    return url.href;
  }

  private async pgbench(url: URL, each: number): Promise<number> {
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(CLIENTS),
      '-j',
      '2',
      '-t',
      String(each),
      '-f',
      join(this.folder, 'wish.sql'),
      '-h',
      url.hostname,
      '-p',
      url.port,
      '-U',
      url.username,
      url.pathname.slice(1),
    ];
    const env = { ...process.env, PGPASSWORD: decodeURIComponent(url.password) };
    const { stdout, stderr } = await promisify(execFile)('pgbench', args, {
      env,
      maxBuffer: 64 * 1024 * 1024,
    }).catch((failed: { stderr: string }) => ({ stdout: '', stderr: failed.stderr }));
    const done = /actually processed: (\d+)\/(\d+)/.exec(stdout);
    const rate = /tps = ([\d.]+) \(without/.exec(stdout)?.[1];
    if (!rate || done?.[1] !== done?.[2])
      throw new Error(`pgbench did not finish:\n${stdout}\n${stderr.slice(0, 3_000)}`);
    return Number(rate);
  }
}
