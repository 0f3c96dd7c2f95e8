import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Book } from './book.js';
import { Moods, readMood } from './moods.js';
import { readPayments } from './payment.js';
import type { BankSettings } from './settings.js';
import { type Answer, Teller } from './teller.js';

const LONGEST_BODY = 1024 * 1024;

export interface RunningBank {
  readonly port: number;
  /** Ends open requests and closes the book. */
  stop(): Promise<void>;
}

/** Opens the book and the counter. */
export async function startBank({ host, port, book: path, token }: BankSettings): Promise<RunningBank> {
  const book = await Book.open(path);
  const moods = new Moods();
  const teller = new Teller(book, moods, () => new Date());
  const desk = new Desk(book, moods, teller, token);
  const server = createServer((request, response) => void desk.serve(request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, book) };
}

async function stop(server: Server, book: Book): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await book.close();
}

/** Everything the bank answers over HTTP. */
class Desk {
  constructor(
    private readonly book: Book,
    private readonly moods: Moods,
    private readonly teller: Teller,
    private readonly token: string,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(request, response);
    } catch {
      if (!response.headersSent) say(response, 500, { error: 'bank-error' });
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bank');
    const asked = `${request.method} ${pathname}`;
    if (asked === 'GET /health/live') return say(response, 200, { status: 'live' });
    if (!this.knows(request)) return say(response, 401, { error: 'unknown-client' });
    switch (asked) {
      case 'POST /payments': {
        const payments = readPayments(await bodyOf(request));
        if (!payments) return say(response, 400, { error: 'not-payments' });
        return answer(response, await this.teller.pay(payments));
      }
      case 'GET /payments': {
        const references = (searchParams.get('references') ?? '').split(',').filter(Boolean);
        return answer(response, await this.teller.ask(references));
      }
      case 'GET /book':
        response.writeHead(200, { 'content-type': 'application/x-ndjson' });
        response.end(this.book.payments().map((line) => `${JSON.stringify(line)}\n`).join(''));
        return;
      case 'GET /book/summary':
        return say(response, 200, { ...this.book.summary(), repeated: this.teller.repeated });
      case 'POST /moods': {
        const mood = readMood(await bodyOf(request));
        if (!mood) return say(response, 400, { error: 'not-a-mood' });
        this.moods.set(mood);
        return say(response, 200, mood);
      }
      case 'DELETE /moods':
        this.moods.clear();
        return say(response, 200, {});
      default:
        return say(response, 404, { error: 'no-such-address' });
    }
  }

  private knows(request: IncomingMessage): boolean {
    const hash = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(hash(request.headers.authorization ?? ''), hash(`Bearer ${this.token}`));
  }
}

function answer(response: ServerResponse, { results, holdMs }: Answer): void {
  if (holdMs === undefined) return say(response, 200, { results });
  const timer = setTimeout(() => response.destroy(), holdMs);
  response.once('close', () => clearTimeout(timer));
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** The JSON of a request; undefined when it is not JSON or longer than 1 MiB. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
