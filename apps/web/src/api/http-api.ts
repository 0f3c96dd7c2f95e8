import type { Api, Write } from './api.js';
import { NoConnection, problemFrom } from './problem.js';

type Method = 'GET' | 'POST' | 'DELETE';
type Send = <Answer>(method: Method, path: string, body?: unknown, write?: Write) => Promise<Answer>;

/** Speaks JSON with the service on this origin; cookies carry the session, `language()` picks the words of errors. */
function sender(language: () => string): Send {
  return async <Answer>(method: Method, path: string, body?: unknown, write?: Write): Promise<Answer> => {
    const headers: Record<string, string> = {
      accept: 'application/json, application/problem+json',
      'accept-language': language(),
    };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (write) headers['idempotency-key'] = write.key;
    const init: RequestInit = { method, headers, credentials: 'same-origin' };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await fetch(`/api${path}`, init).catch((cause: unknown) => {
      throw new NoConnection('No answer from the service', { cause });
    });
    if (!response.ok) throw await problemFrom(response);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
}

const at = (id: string): string => encodeURIComponent(id);

/** The service as it is planned; the generated client takes this place once the description exists. */
export function httpApi(language: () => string): Api {
  const send = sender(language);
  const get = <Answer>(path: string): Promise<Answer> => send<Answer>('GET', path);
  const list = async <Item>(path: string): Promise<Item[]> => (await get<{ items: Item[] }>(path)).items;
  return {
    session: () => get('/session'),
    signIn: (credentials) => send('POST', '/session', credentials),
    signOut: () => send('DELETE', '/session'),
    registerWish: (wish, write) => send('POST', '/wishes', wish, write),
    wishes: () => list('/wishes'),
    wish: (id) => get(`/wishes/${at(id)}`),
    progress: (receiptCode) => send('POST', '/public/progress', { receiptCode }),
    policies: () => list('/policies'),
    assessment: (id) => get(`/assessments/${at(id)}`),
    cases: () => list('/cases'),
    case: (id) => get(`/cases/${at(id)}`),
    sign: (id, contentHash, write) => send('POST', `/cases/${at(id)}/signatures`, { contentHash }, write),
    refuse: (id, reasons, contentHash, write) =>
      send('POST', `/cases/${at(id)}/refusal`, { reasons, contentHash }, write),
    returnForCompletion: (id, missing, reason, write) =>
      send('POST', `/cases/${at(id)}/return`, { missing, reason }, write),
    needs: () => list('/needs'),
    need: (id) => get(`/needs/${at(id)}`),
    claim: (id, quantity, write) => send('POST', `/needs/${at(id)}/claims`, { quantity }, write),
    claims: () => list('/claims'),
    deliver: (id, write) => send('POST', `/claims/${at(id)}/delivery`, {}, write),
    confirmReceipt: (id, write) => send('POST', `/claims/${at(id)}/receipt`, {}, write),
    totals: () => get('/public/totals'),
    listen: (changed) => {
      const source = new EventSource('/api/live');
      source.onmessage = (message) => changed(String(message.data));
      return () => source.close();
    },
  };
}
