/** Notices come over the browser's own EventSource (`api/listen-to-news.ts`); the generated reader stays out of the bundle. */
export function createSseClient(): never {
  throw new Error('Notices are read with EventSource');
}
