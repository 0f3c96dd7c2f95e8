import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** What the failure says when the probe never succeeds: a sentence about the behaviour that was missed. */
  failsWith: string;
  withinMs?: number;
  everyMs?: number;
}

/**
 * Asks again and again until the probe answers something truthy, and returns that answer. A probe that
 * throws is asked again too. The failure names the last answer or error: tests poll, they never sleep.
 */
export async function eventually<T>(
  probe: () => T | Promise<T>,
  { failsWith, withinMs = 10_000, everyMs = 25 }: Patience,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const last = await ask(probe);
    if ('answer' in last && last.answer) return last.answer;
    if (performance.now() >= deadline) throw neverHappened(failsWith, withinMs, last);
    await pause(everyMs);
  }
}

type Asked<T> = { answer: T } | { error: unknown };

async function ask<T>(probe: () => T | Promise<T>): Promise<Asked<T>> {
  try {
    return { answer: await probe() };
  } catch (error) {
    return { error };
  }
}

function neverHappened(failsWith: string, withinMs: number, last: Asked<unknown>): Error {
  if ('error' in last) {
    const reason = last.error instanceof Error ? last.error.message : String(last.error);
    return new Error(`${failsWith} (waited ${withinMs} ms; the probe last threw: ${reason})`, {
      cause: last.error,
    });
  }
  return new Error(
    `${failsWith} (waited ${withinMs} ms; the probe last answered: ${JSON.stringify(last.answer)})`,
  );
}
