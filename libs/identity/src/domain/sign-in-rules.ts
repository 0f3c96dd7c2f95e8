/** Ten tries in a quarter of an hour (OWASP ASVS 5.0, 6.3.1). */
export const MAX_FAILURES = 10;
export const FAILURE_WINDOW_MS = 15 * 60_000;

/** A session ends after this long without use … */
export const IDLE_MS = 30 * 60_000;
/** … and after this long in any case. */
export const SESSION_MS = 12 * 3_600_000;

export interface Failures {
  readonly failures: number;
  readonly failingSince: Date | null;
}

/** True while an account is closed after too many wrong passwords. */
export function isClosed({ failures, failingSince }: Failures, now: Date): boolean {
  if (failingSince === null || failures < MAX_FAILURES) return false;
  return now.getTime() - failingSince.getTime() < FAILURE_WINDOW_MS;
}

export interface SessionTimes {
  readonly startedAt: Date;
  readonly usedAt: Date;
}

export const isLive = ({ startedAt, usedAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - usedAt.getTime() < IDLE_MS && now.getTime() - startedAt.getTime() < SESSION_MS;
