import { Book, type BookLine, type LineState } from './book.js';
import { type Mood, type MoodName, Moods } from './moods.js';
import { contentOf, type Payment } from './payment.js';

export interface PaymentResult {
  readonly reference: string;
  readonly status: LineState | 'conflict' | 'not-found';
  readonly code?: string;
  readonly bankReference?: string;
  readonly at: string;
}

export interface Answer {
  readonly results: readonly PaymentResult[];
  /** Set when the client is to hear nothing; the line drops after so long. */
  readonly holdMs?: number;
}

const BOOKED_AS: Partial<Record<MoodName, { state: LineState; next?: 'settled' | 'returned' }>> = {
  ok: { state: 'settled' },
  reject: { state: 'rejected' },
  'timeout-then-settle': { state: 'settled' },
  'pending-then-settle': { state: 'pending', next: 'settled' },
  'return-later': { state: 'settled', next: 'returned' },
};
const UNANSWERED: ReadonlySet<MoodName> = new Set(['timeout-then-settle', 'timeout-then-nothing', 'silence']);

/** Decides about payments: each reference once, whatever is sent again; what it decided is in the book. */
export class Teller {
  /** How often a reference came that was in the book already. */
  repeated = 0;

  constructor(
    private readonly book: Book,
    private readonly moods: Moods,
    private readonly now: () => Date,
  ) {}

  async pay(payments: readonly Payment[]): Promise<Answer> {
    let holdMs: number | undefined;
    const results = payments.map((payment) => {
      const known = this.book.find(payment.reference);
      if (known) return this.again(known, payment);
      const mood = this.moods.towards(payment.payeeAccount);
      if (mood && UNANSWERED.has(mood.mood)) holdMs = Math.max(holdMs ?? 0, mood.holdMs);
      return this.first(payment, mood);
    });
    await this.book.saved();
    return { results, holdMs };
  }

  async ask(references: readonly string[]): Promise<Answer> {
    const silence = this.moods.silence();
    if (silence) return { results: [], holdMs: silence.holdMs };
    const results = references.map((reference) => {
      const line = this.book.find(reference);
      return line ? resultOf(this.moveOn(line)) : this.notFound(reference);
    });
    await this.book.saved();
    return { results };
  }

  private first(payment: Payment, mood: Mood | undefined): PaymentResult {
    const { reference, amountFen } = payment;
    const booked = BOOKED_AS[mood?.mood ?? 'ok'];
    if (!booked) return this.notFound(reference);
    const line: BookLine = {
      at: this.now().toISOString(),
      reference,
      content: contentOf(payment),
      amountFen,
      bankReference: this.book.nextBankReference(),
      ...booked,
      ...(mood && (booked.state === 'rejected' || booked.next === 'returned') ? { code: mood.code } : {}),
    };
    this.book.add(line);
    return resultOf(line);
  }

  /** The same content gets the same answer; another content under a known reference is refused. */
  private again(known: BookLine, payment: Payment): PaymentResult {
    this.repeated += 1;
    if (known.content === contentOf(payment)) return resultOf(known);
    return { reference: known.reference, status: 'conflict', at: this.now().toISOString() };
  }

  /** Time passes between two questions: what was pending settles, what is to come back comes back. */
  private moveOn(line: BookLine): BookLine {
    if (line.next === undefined) return line;
    const { next, ...rest } = line;
    const moved: BookLine = { ...rest, state: next, at: this.now().toISOString() };
    this.book.add(moved);
    return moved;
  }

  private notFound(reference: string): PaymentResult {
    return { reference, status: 'not-found', at: this.now().toISOString() };
  }
}

/** A code is told only once it is true: a payment that will come back looks like any other until then. */
function resultOf({ reference, state, code, bankReference, at }: BookLine): PaymentResult {
  const told = state === 'rejected' || state === 'returned' ? code : undefined;
  return { reference, status: state, bankReference, at, ...(told === undefined ? {} : { code: told }) };
}
