import type { Draft } from './draft.js';
import { isExpired } from './draft.js';

/** Where drafts live; `kept` is false where the browser keeps nothing and drafts end with the page. */
export interface Drafts {
  readonly kept: boolean;
  list(): Promise<Draft[]>;
  load(id: string): Promise<Draft | undefined>;
  save(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  /** Forgets every draft and the key: after signing out nothing can be read any more. */
  wipe(): Promise<void>;
}

interface Sealed {
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

const NAME = 'dianliang-field';

/**
 * Drafts in IndexedDB, sealed with AES-GCM under a key that scripts can use but never read out. `onGone` is told when
 * they were wiped elsewhere: by another tab in which one signed out.
 */
export async function openSealedDrafts(now: () => Date, onGone: () => void): Promise<Drafts> {
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return draftsInMemory();
  try {
    const db = await openDatabase();
    // A tab that held on would keep the other one from wiping, and sign-out would never end.
    db.onversionchange = () => {
      db.close();
      onGone();
    };
    db.onclose = onGone;
    const drafts = sealedIn(db, await keyOf(db));
    for (const draft of await drafts.list()) if (isExpired(draft, now())) await drafts.remove(draft.id);
    return drafts;
  } catch {
    return draftsInMemory();
  }
}

function sealedIn(db: IDBDatabase, key: CryptoKey): Drafts {
  const store = (mode: IDBTransactionMode): IDBObjectStore =>
    db.transaction('drafts', mode).objectStore('drafts');
  return {
    kept: true,
    list: async () => {
      const sealed = await answer<Sealed[]>(store('readonly').getAll());
      const drafts = await Promise.all(sealed.map((one) => unseal(one, key)));
      return drafts.filter((draft) => draft !== undefined);
    },
    load: async (id) => {
      const sealed = await answer<Sealed | undefined>(store('readonly').get(id));
      return sealed && unseal(sealed, key);
    },
    save: async (draft) => {
      const sealed = await seal(draft, key);
      await answer(store('readwrite').put(sealed));
    },
    remove: async (id) => {
      await answer(store('readwrite').delete(id));
    },
    wipe: async () => {
      db.close();
      await answer(indexedDB.deleteDatabase(NAME));
    },
  };
}

async function seal(draft: Draft, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const words = new TextEncoder().encode(JSON.stringify(draft));
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: idBytes(draft.id) },
    key,
    words,
  );
  return { id: draft.id, iv, box };
}

/** A box that cannot be opened (another key, cut short) counts as gone. */
async function unseal({ id, iv, box }: Sealed, key: CryptoKey): Promise<Draft | undefined> {
  try {
    const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: idBytes(id) }, key, box);
    return JSON.parse(new TextDecoder().decode(words)) as Draft;
  } catch {
    return undefined;
  }
}

const idBytes = (id: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(id);

async function keyOf(db: IDBDatabase): Promise<CryptoKey> {
  const known = await answer<CryptoKey | undefined>(db.transaction('keys').objectStore('keys').get('drafts'));
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await answer(db.transaction('keys', 'readwrite').objectStore('keys').put(key, 'drafts'));
  return key;
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' });
    request.result.createObjectStore('keys');
  };
  return answer(request);
}

const answer = <T>(request: IDBRequest<T> | IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('The browser refused to store'));
  });

/** For browsers that keep nothing: honest about it, and good for as long as the page is open. */
export function draftsInMemory(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    kept: false,
    list: () => Promise.resolve([...drafts.values()]),
    load: (id) => Promise.resolve(drafts.get(id)),
    save: (draft) => Promise.resolve(void drafts.set(draft.id, draft)),
    remove: (id) => Promise.resolve(void drafts.delete(id)),
    wipe: () => Promise.resolve(drafts.clear()),
  };
}
