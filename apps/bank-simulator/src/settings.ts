import { readFileSync } from 'node:fs';

/** What the bank is told from outside. */
export interface BankSettings {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** The file that holds the book. */
  readonly book: string;
  /** Who shows this may pay. */
  readonly token: string;
}

/** Reads the environment; throws one sentence that says what is missing. There is no default token. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): BankSettings {
  const tokenFile = environment['BANK_TOKEN_FILE'];
  const token = (tokenFile ? readFileSync(tokenFile, 'utf8') : (environment['BANK_TOKEN'] ?? '')).trim();
  if (token === '') throw new Error('BANK_TOKEN (or BANK_TOKEN_FILE, the path of a file that holds it) is missing');
  const book = environment['BANK_BOOK'] ?? '';
  if (book === '') throw new Error('BANK_BOOK is missing: the path of the file that holds the book');
  const port = Number(environment['PORT'] ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a whole number from 0 to 65535');
  return { host: environment['HOST'] ?? '127.0.0.1', port, book, token };
}
