import type { ClockKind } from './decision.js';

const HOUR_MS = 3_600_000;
const EMERGENCY_HOURS = 24;
/** Shanghai keeps one offset all year. */
const SHANGHAI_MS = 8 * HOUR_MS;

/** When a wish must be settled: 24 elapsed hours, or the same day and time of the next month in Shanghai. */
export const dueAt = (clock: ClockKind, registeredAt: Date): Date =>
  clock === 'emergency' ? new Date(registeredAt.getTime() + EMERGENCY_HOURS * HOUR_MS) : oneMonthAfter(registeredAt);

/** The 31st becomes the last day of a shorter month. */
function oneMonthAfter(instant: Date): Date {
  const civil = new Date(instant.getTime() + SHANGHAI_MS);
  const day = civil.getUTCDate();
  civil.setUTCDate(1);
  civil.setUTCMonth(civil.getUTCMonth() + 1);
  const lastDay = new Date(Date.UTC(civil.getUTCFullYear(), civil.getUTCMonth() + 1, 0)).getUTCDate();
  civil.setUTCDate(Math.min(day, lastDay));
  return new Date(civil.getTime() - SHANGHAI_MS);
}
