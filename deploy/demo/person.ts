import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a lost answer is asked for again, with the same key, so that nothing is done twice. */
const PATIENCE_MS = 30_000;
const ASK_AGAIN_MS = 150;
const AWAY = new Set([502, 503, 504]);

/** An answer that was not a success, with what the problem details said. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, readonly words: { zh?: string; en?: string }, what: string) {
    super(`${what}: ${status} ${code} ${words.en ?? ''}`);
    this.name = 'Refused';
  }
}

/** Somebody at a screen: signs in once, then asks and acts over HTTP with the cookie of the session. */
export class Person {
  private cookie = '';

  private constructor(
    private readonly url: string,
    readonly login: string,
  ) {}

  static async signIn(url: string, login: string, password: string): Promise<Person> {
    const person = new Person(url, login);
    await person.post('/api/session', { account: login, password });
    return person;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  post<Answer>(path: string, body: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.send<Answer>('POST', path, body, key);
  }

  /** Sends bytes as they are, with the cookie of the session: for what is not JSON. */
  raw(path: string, body: string, key: string): Promise<Response> {
    const headers = { cookie: this.cookie, 'idempotency-key': key, 'content-type': 'application/json' };
    return fetch(this.url + path, { method: 'POST', headers, body });
  }

  private async send<Answer>(method: string, path: string, body?: unknown, key?: string): Promise<Answer> {
    const answer = await this.reach(method, path, body, key);
    const [setCookie] = answer.headers.getSetCookie();
    if (setCookie) this.cookie = setCookie.split(';')[0] ?? '';
    const text = await answer.text();
    const content = (text ? JSON.parse(text) : undefined) as { code?: string; zh?: string; en?: string };
    if (!answer.ok) throw new Refused(answer.status, content?.code ?? '', content ?? {}, `${method} ${path}`);
    return content as Answer;
  }

  /** Sends until there is an answer: a server that is away for a moment is no reason to give up. */
  private async reach(method: string, path: string, body?: unknown, key?: string): Promise<Response> {
    const headers = {
      cookie: this.cookie,
      ...(key ? { 'idempotency-key': key, 'content-type': 'application/json' } : {}),
    };
    const request = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) };
    for (const deadline = Date.now() + PATIENCE_MS; ; await pause(ASK_AGAIN_MS)) {
      try {
        const answer = await fetch(this.url + path, request);
        if (!AWAY.has(answer.status) || Date.now() > deadline) return answer;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }
}
