import { type FileHandle, open } from 'node:fs/promises';

export type LineState = 'settled' | 'rejected' | 'pending' | 'returned';

/** One line of the book. Nobody's name or account stands in it: `content` is a hash. */
export interface BookLine {
  readonly at: string;
  readonly reference: string;
  readonly content: string;
  readonly amountFen: number;
  readonly state: LineState;
  /** Why it was rejected or returned. */
  readonly code?: string;
  readonly bankReference: string;
  /** What the bank will do with it when it is next asked. */
  readonly next?: 'settled' | 'returned';
}

export interface StateSum {
  count: number;
  fen: number;
}

/**
 * The bank's own book: JSON lines, only ever added to, on disk before anybody is answered, read again at
 * start. The last line of a reference is where its payment stands.
 */
export class Book {
  private readonly latest = new Map<string, BookLine>();
  private lines = 0;
  private waiting: BookLine[] = [];
  private writing: Promise<void> = Promise.resolve();

  private constructor(private readonly file: FileHandle) {}

  static async open(path: string): Promise<Book> {
    const file = await open(path, 'a+', 0o600);
    const book = new Book(file);
    const text = await file.readFile('utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // A crash in the middle of a line: nobody was answered for it.
    if (whole.length < text.length) await file.truncate(Buffer.byteLength(whole));
    for (const line of whole.split('\n')) if (line !== '') book.remember(JSON.parse(line) as BookLine);
    return book;
  }

  find(reference: string): BookLine | undefined {
    return this.latest.get(reference);
  }

  nextBankReference(): string {
    return `B${String(this.lines + 1).padStart(12, '0')}`;
  }

  /** Decides at once, so that two equal requests at the same time see one payment; `saved` tells when it is on disk. */
  add(line: BookLine): void {
    this.remember(line);
    this.waiting.push(line);
  }

  /** Resolves when everything added so far is on disk: one fsync for all that waits. */
  saved(): Promise<void> {
    this.writing = this.writing.then(() => this.flush());
    return this.writing;
  }

  /** The newest line of every payment. */
  payments(): BookLine[] {
    return [...this.latest.values()];
  }

  summary(): Record<LineState, StateSum> {
    const sums: Record<LineState, StateSum> = {
      settled: { count: 0, fen: 0 }, rejected: { count: 0, fen: 0 }, pending: { count: 0, fen: 0 }, returned: { count: 0, fen: 0 },
    };
    for (const { state, amountFen } of this.latest.values()) {
      sums[state].count += 1;
      sums[state].fen += amountFen;
    }
    return sums;
  }

  async close(): Promise<void> {
    await this.saved();
    await this.file.close();
  }

  private remember(line: BookLine): void {
    this.latest.set(line.reference, line);
    this.lines += 1;
  }

  private async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const lines = this.waiting.splice(0);
    await this.file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await this.file.datasync();
  }
}
