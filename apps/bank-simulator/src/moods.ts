/** How the bank may behave towards a payment. */
export const MOODS = [
  'ok', 'reject', 'timeout-then-settle', 'timeout-then-nothing', 'pending-then-settle', 'return-later', 'silence',
] as const;
export type MoodName = (typeof MOODS)[number];

export interface Mood {
  readonly mood: MoodName;
  /** The bank's reason, for `reject` and `return-later`. */
  readonly code: string;
  /** Only payments to accounts that end so. */
  readonly forAccountsEndingWith?: string;
  /** How many more payments it meets; without it, all. */
  times?: number;
  /** How long an unanswered request is held before the line drops. */
  readonly holdMs: number;
}

const HELD_MS = 60_000;
const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** The moods that are set now; the newest that fits a payment meets it. */
export class Moods {
  private all: Mood[] = [];

  set(mood: Mood): void {
    this.all.unshift(mood);
  }

  clear(): void {
    this.all = [];
  }

  /** The mood that meets a payment to this account; counts it as met. */
  towards(account: string): Mood | undefined {
    const fits = (one: Mood) => one.forAccountsEndingWith === undefined || account.endsWith(one.forAccountsEndingWith);
    const mood = this.all.find(fits);
    if (mood?.times !== undefined) {
      mood.times -= 1;
      if (mood.times <= 0) this.all = this.all.filter((one) => one !== mood);
    }
    return mood;
  }

  /** The mood in which the bank does not even answer questions. */
  silence(): Mood | undefined {
    return this.all.find((one) => one.mood === 'silence' && one.forAccountsEndingWith === undefined);
  }
}

/** Reads the body of POST /moods; undefined when it is not one. */
export function readMood(body: unknown): Mood | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { mood, code = 'name-mismatch', forAccountsEndingWith, times, holdMs = HELD_MS } = body as Record<string, unknown>;
  if (!MOODS.includes(mood as MoodName)) return undefined;
  if (typeof code !== 'string' || !CODE.test(code)) return undefined;
  if (forAccountsEndingWith !== undefined && typeof forAccountsEndingWith !== 'string') return undefined;
  if (times !== undefined && !(Number.isInteger(times) && (times as number) > 0)) return undefined;
  if (!Number.isInteger(holdMs) || (holdMs as number) < 0) return undefined;
  return { mood: mood as MoodName, code, forAccountsEndingWith, times: times as number | undefined, holdMs: holdMs as number };
}
