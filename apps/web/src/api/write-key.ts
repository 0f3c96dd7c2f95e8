/** Keys of writes that were begun and not yet answered, kept for the tab so that a reload sends the same key. */
const slot = (purpose: string): string => `write:${purpose}`;

/** The key for one purpose (say `sign:<wish>:<hash>`): made once, stored before anything is sent. */
export function writeKeyFor(purpose: string, store: Storage = sessionStorage): string {
  const known = store.getItem(slot(purpose));
  if (known) return known;
  const key = crypto.randomUUID();
  store.setItem(slot(purpose), key);
  return key;
}

/** After a definite answer the next attempt is a new act and takes a new key. */
export function forgetWriteKey(purpose: string, store: Storage = sessionStorage): void {
  store.removeItem(slot(purpose));
}
