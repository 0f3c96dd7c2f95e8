import { randomUUID } from 'node:crypto';

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

  private async send<Answer>(method: string, path: string, body?: unknown, key?: string): Promise<Answer> {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        cookie: this.cookie,
        ...(key ? { 'idempotency-key': key, 'content-type': 'application/json' } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const [setCookie] = answer.headers.getSetCookie();
    if (setCookie) this.cookie = setCookie.split(';')[0] ?? '';
    const text = await answer.text();
    const content = (text ? JSON.parse(text) : undefined) as { code?: string; zh?: string; en?: string };
    if (!answer.ok) throw new Refused(answer.status, content?.code ?? '', content ?? {}, `${method} ${path}`);
    return content as Answer;
  }
}
