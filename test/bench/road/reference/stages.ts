import { TOWNS } from '#kernel';
import { rankOf, stageOf } from '../../../../libs/intake/src/domain/stages.js';
import { MEASURES } from '../../../../libs/disclosure/src/domain/tally.js';
import { columnOf } from '../../../../libs/disclosure/src/persistence/town-days.js';
import { moneyStages } from './money-stages.js';
import type { Sample } from './sample.js';
import { Events, literal, row } from './words.js';

/** One statement and one transaction; what it answers are variables of the stages after it. */
export interface Stage {
  readonly name: string;
  readonly sql: string;
}

/** `fresh` holds one row when this consumer has not seen the event. */
export const inbox = (schema: string, consumer: string, event: string): string =>
  `fresh AS (INSERT INTO ${schema}.inbox (consumer, event_id) VALUES ('${consumer}', :${event}::uuid)
     ON CONFLICT DO NOTHING RETURNING event_id)`;

export const outbox = (schema: string, values: string, from: string): string =>
  `INSERT INTO ${schema}.outbox (id, topic, key, envelope) SELECT ${values} FROM ${from}`;

/** All transactions of one wish in their order, as the system's handlers divide them. */
export function stagesOf(sample: Sample): Stage[] {
  const events = new Events(sample);
  const step = (code: string, event: string, n = 0) => timelineStep(events, code, event, n);
  return [
    registered(sample, events),
    fact('registered', 'e_registered', { registered: '1' }, { expected_by: `now() + interval '30 days'`, clock: `'month'` }),
    assessed(sample, events),
    step('wish-assessed', 'e_assessed'),
    ...moneyStages(sample, events, step, fact),
  ];
}

const TOWN_CODES = `(ARRAY[${TOWNS.map(({ code }) => `'${code}'`).join(',')}])[1 + (random() * 32)::int]`;
const WISH_COLUMNS = `id receipt_code town channel category ask amount_fen item quantity needed_by danger may_publish
  age_band submitted_by judged_on registered_at`;
const ASSESSMENT_COLUMNS = `id wish_id town judged_on catalogue_version category ask amount_fen needed_by facts_hash met
  missing relief_policy relief_fen gap_fen covered_in_kind bridge refer_home over_limits assessed_at`;

function registered(sample: Sample, events: Events): Stage {
  const receipt = `'DG-' || upper(left(replace(gen_random_uuid()::text, '-', ''), 14))`;
  const wish = row(sample.wish, WISH_COLUMNS, { id: 'ids.wish', town: 'ids.town', receipt_code: receipt, registered_at: 'now()' });
  const sealed = sample.sealed.map((one) => `(${literal(one['kind'] ?? '')}, ${literal(one['ciphertext'] ?? '')}::bytea)`);
  const event = events.values('wish-registered', 'ids.event', 'ids.wish::text', { [sample.wish['id'] ?? '']: 'ids.wish', [sample.wish['town'] ?? '']: 'ids.town' });
  return {
    name: 'register',
    sql: `WITH ids AS MATERIALIZED (SELECT uuidv7() AS wish, uuidv7() AS event, ${TOWN_CODES} AS town),
      sealing AS (INSERT INTO sealed.record (wish_id, kind, ciphertext)
        SELECT wish, kind, ciphertext FROM ids, (VALUES ${sealed.join(', ')}) AS one (kind, ciphertext)
        ON CONFLICT (wish_id, kind) DO UPDATE SET ciphertext = excluded.ciphertext, sealed_at = now()),
      wishes AS (INSERT INTO intake.wish (${wish.columns}) SELECT ${wish.values} FROM ids),
      told AS (${outbox('intake', event, 'ids')})
      SELECT wish, town, event AS e_registered FROM ids`,
  };
}

function assessed(sample: Sample, events: Events): Stage {
  const assessment = row(sample.assessment, ASSESSMENT_COLUMNS, {
    id: 'ids.assessment', wish_id: ':wish::uuid', town: ':town::text', assessed_at: 'now()',
  });
  const event = events.values('wish-assessed', 'ids.event', ':wish::text', {
    [sample.wish['id'] ?? '']: ':wish::text', [sample.assessment['id'] ?? '']: 'ids.assessment', [sample.wish['town'] ?? '']: ':town::text',
  });
  return {
    name: 'assess',
    sql: `WITH ${inbox('eligibility', 'eligibility.assess-wishes', 'e_registered')},
      ids AS MATERIALIZED (SELECT uuidv7() AS assessment, uuidv7() AS event FROM fresh),
      assessments AS (INSERT INTO eligibility.assessment (${assessment.columns}) SELECT ${assessment.values} FROM ids),
      told AS (${outbox('eligibility', event, 'ids')})
      SELECT event AS e_assessed FROM ids`,
  };
}

/** A fact on the timeline of its wish, and the wish moved on. */
function timelineStep(events: Events, code: string, event: string, n: number): Stage {
  const stage = stageOf(code);
  const rank = stage ? rankOf(stage) : -1;
  return {
    name: `timeline ${code}`,
    sql: `WITH ${inbox('intake', 'intake.record-progress', event)},
      added AS (INSERT INTO intake.wish_step (event_id, wish_id, code, at, detail)
        SELECT event_id, :wish::uuid, '${code}', now(), ${events.detail(code, n)}::jsonb FROM fresh ON CONFLICT DO NOTHING)
      UPDATE intake.wish SET status = CASE WHEN ${rank} > stage THEN '${stage ?? ''}' ELSE status END,
        stage = greatest(stage, ${rank})${code === 'path-decided' ? ", main_path = 'RELIEF', due_at = now() + interval '30 days'" : ''}
        ${code === 'wish-closed' ? ', closed_at = coalesce(closed_at, now())' : ''}
      FROM fresh WHERE id = :wish::uuid RETURNING stage AS done`,
  };
}

/** A public fact: the clock of its wish, and the figures of its town and day. */
function fact(name: string, event: string, adds: Readonly<Record<string, string>>, clock: Readonly<Record<string, string>>): Stage {
  const columns = { wish_id: ':wish::uuid', ...(name === 'registered' || name === 'path-decided' ? { town: ':town::text' } : {}), ...clock };
  const names = Object.keys(columns);
  const known = names.filter((one) => one !== 'wish_id').map((one) => `${one} = coalesce(excluded.${one}, w.${one})`);
  const early = 'town' in columns ? 'early AS (DELETE FROM disclosure.early_tally WHERE wish_id = :wish::uuid),' : '';
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
