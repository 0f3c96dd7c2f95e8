import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

const LOOK_EVERY_MS = 20;
const STILL_AFTER_MS = 120_000;

/** Marks in the inboxes and steps on the timeline that one wish of the bench leaves. */
export interface PerWish {
  readonly marks: number;
  readonly steps: number;
}

export const PER_WISH: PerWish = { marks: 16, steps: 8 };

/**
 * Resolves with the instant at which all wishes of the database, `total` of them, have their final status
 * everywhere: closed and paid for the family, counted for the public, and no event is left to anybody.
 */
export async function finished(client: Client, total: number): Promise<number> {
  const deadline = Date.now() + STILL_AFTER_MS;
  for (;;) {
    const counted = await figures(client);
    if (counted.every((figure) => figure === total) && (await everywhere(client, total))) return Date.now();
    if (Date.now() > deadline)
      throw new Error(`Not finished: registered, paid, closed are ${counted.join(', ')} of ${total}`);
    await pause(LOOK_EVERY_MS);
  }
}

/** 33 rows to read: cheap enough to ask all the time. */
async function figures(client: Client): Promise<number[]> {
  const { rows } = await client.query<{ figures: number[] }>(
    `SELECT ARRAY[coalesce(sum(registered), 0), coalesce(sum(paid), 0), coalesce(sum(closed), 0)]::float8[] AS figures
     FROM disclosure.town_day`,
  );
  return rows[0]?.figures ?? [];
}

async function everywhere(client: Client, total: number): Promise<boolean> {
  const { rows } = await client.query<{ closed: string; steps: string; marks: string }>(
    `SELECT (SELECT count(*) FROM intake.wish WHERE status = 'closed' AND closed_at IS NOT NULL) AS closed,
       (SELECT count(*) FROM intake.wish_step) AS steps,
       (SELECT count(*) FROM intake.inbox) + (SELECT count(*) FROM eligibility.inbox) + (SELECT count(*) FROM approval.inbox)
         + (SELECT count(*) FROM disbursement.inbox) + (SELECT count(*) FROM disclosure.inbox) AS marks`,
  );
  const [found] = rows;
  return (
    Number(found?.closed) === total &&
    Number(found?.steps) === total * PER_WISH.steps &&
    Number(found?.marks) === total * PER_WISH.marks
  );
}
