import { createHash } from 'node:crypto';

/** The same words, the same id: a version 8 UUID (RFC 9562) over SHA-256. For what is named, not created. */
export function stableId(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
