import { readFileSync } from 'node:fs';

/** The rows of a table beside this file: one a line, columns apart by ` | `, the first line names them. */
export const readTable = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(' | '));
