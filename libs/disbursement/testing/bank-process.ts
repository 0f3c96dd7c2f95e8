import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../../deploy/local/project-root.js';

interface BankSums {
  readonly settled: { count: number; fen: number };
  readonly returned: { count: number; fen: number };
  /** Orders that came under a reference the bank knew already. */
  readonly repeated: number;
}

export interface BookedPayment {
  readonly reference: string;
  readonly state: 'settled' | 'rejected' | 'pending' | 'returned';
  readonly amountFen: number;
}

/** The built bank simulator as a process of its own, with a book in a temporary folder. */
export class BankProcess {
  readonly token = randomUUID();
  url = '';
  private child: ChildProcess | undefined;
  private folder = '';

  static async start(): Promise<BankProcess> {
    const bank = new BankProcess();
    bank.folder = await mkdtemp(join(tmpdir(), 'dianliang-bank-'));
    await bank.open('0');
    return bank;
  }

  /** What a process of disbursement needs to reach it. */
  environment(): Record<string, string> {
    return { BANK_URL: this.url, BANK_TOKEN: this.token };
  }

  async mood(mood: string, more: Record<string, unknown> = {}): Promise<void> {
    await this.call('POST', '/moods', { mood, holdMs: 30, ...more });
  }

  async beKind(): Promise<void> {
    await this.call('DELETE', '/moods');
  }

  async summary(): Promise<BankSums> {
    return (await (await this.call('GET', '/book/summary')).json()) as BankSums;
  }

  async book(): Promise<BookedPayment[]> {
    const lines = (await (await this.call('GET', '/book')).text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as BookedPayment);
  }

  /** SIGKILL; `reopen` starts it again on the same address and book. */
  async die(): Promise<void> {
    const gone = once(this.child as ChildProcess, 'exit');
    this.child?.kill('SIGKILL');
    await gone;
  }

  reopen(): Promise<void> {
    return this.open(new URL(this.url).port);
  }

  async stop(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) await this.die();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async open(port: string): Promise<void> {
    const script = join(projectRoot(), 'dist/apps/bank-simulator/src/main.js');
    const env = { ...process.env, HOST: '127.0.0.1', PORT: port, BANK_TOKEN: this.token, BANK_BOOK: join(this.folder, 'book') };
    this.child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: this.child.stdout as NodeJS.ReadableStream })) {
      const started = JSON.parse(line) as { port: number };
      this.url = `http://127.0.0.1:${started.port}`;
      return;
    }
    throw new Error('The bank simulator did not start: run npm run build first');
  }

  private call(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}` };
    return fetch(this.url + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  }
}
