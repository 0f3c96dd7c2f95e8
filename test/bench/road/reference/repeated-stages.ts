import { MEASURES } from '../../../../libs/disclosure/src/domain/tally.js';
import { columnOf } from '../../../../libs/disclosure/src/persistence/town-days.js';
import { rankOf, stageOf } from '../../../../libs/intake/src/domain/stages.js';
import { inbox, type Stage } from './stage.js';
import type { Events } from './words.js';

/** What some steps change besides the stage. */
const MORE: Readonly<Record<string, string>> = {
  'path-decided': `, main_path = 'RELIEF', due_at = now() + interval '30 days'`,
  'wish-closed': ', closed_at = coalesce(closed_at, now())',
};

/** A fact on the timeline of its wish, and the wish moved on. */
export function timelineStep(events: Events, code: string, event: string, n: number): Stage {
  const stage = stageOf(code);
  const rank = stage ? rankOf(stage) : -1;
  const more = MORE[code] ?? '';
  return {
    name: `timeline ${code}`,
    sql: `WITH ${inbox('intake', 'intake.record-progress', event)},
      added AS (INSERT INTO intake.wish_step (event_id, wish_id, code, at, detail)
        SELECT event_id, :wish::uuid, '${code}', now(), ${events.detail(code, n)}::jsonb FROM fresh ON CONFLICT DO NOTHING),
      moved AS (UPDATE intake.wish SET status = CASE WHEN ${rank} > stage THEN '${stage ?? ''}' ELSE status END,
        stage = greatest(stage, ${rank})${more}
        FROM fresh WHERE id = :wish::uuid AND ${code in MORE ? 'true' : `${rank} > stage`})
      SELECT 1 AS done FROM fresh`,
  };
}

/** A public fact: the clock of its wish, and the figures of its town and day. */
export function publicFact(
  name: string,
  event: string,
  adds: Readonly<Record<string, string>>,
  clock: Readonly<Record<string, string>>,
): Stage {
  const columns = {
    wish_id: ':wish::uuid',
    ...(name === 'registered' || name === 'path-decided' ? { town: ':town::text' } : {}),
    ...clock,
  };
  const names = Object.keys(columns);
  const known = names
    .filter((one) => one !== 'wish_id')
    .map((one) => `${one} = coalesce(excluded.${one}, w.${one})`);
  const early =
    'town' in columns ? 'early AS (DELETE FROM disclosure.early_tally WHERE wish_id = :wish::uuid),' : '';
  const measures = MEASURES.map(columnOf);
  const tally = `tally AS (INSERT INTO disclosure.town_day AS t (town, day, changed_at, ${measures.join(', ')})
      SELECT :town::text, (now() AT TIME ZONE 'Asia/Shanghai')::date, now(), ${measures.map((one) => adds[one] ?? '0').join(', ')} FROM fresh
      ON CONFLICT (town, day) DO UPDATE SET changed_at = greatest(t.changed_at, excluded.changed_at),
        ${measures.map((one) => `${one} = t.${one} + excluded.${one}`).join(', ')})`;
  return {
    name: `figures ${name}`,
    sql: `WITH ${inbox('disclosure', 'disclosure.record-facts', event)},
      ${early} ${Object.keys(adds).length > 0 ? `${tally},` : ''}
      clock AS (INSERT INTO disclosure.wish_clock AS w (${names.join(', ')})
        SELECT ${Object.values(columns).join(', ')} FROM fresh
        ON CONFLICT (wish_id) DO UPDATE SET ${known.length > 0 ? known.join(', ') : 'town = w.town'} RETURNING wish_id)
      SELECT 1 AS done FROM clock`,
  };
}
