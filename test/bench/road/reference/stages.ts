import { TOWNS } from '#kernel';
import { moneyStages } from './money-stages.js';
import { publicFact as fact, timelineStep } from './repeated-stages.js';
import type { Sample } from './sample.js';
import { inbox, outbox, type Stage } from './stage.js';
import { Events, literal, row } from './words.js';

/** All transactions of one wish in their order, as the system's handlers divide them. */
export function stagesOf(sample: Sample): Stage[] {
  const events = new Events(sample);
  const step = (code: string, event: string, n = 0) => timelineStep(events, code, event, n);
  return [
    registered(sample, events),
    fact(
      'registered',
      'e_registered',
      { registered: '1' },
      { expected_by: `now() + interval '30 days'`, clock: `'month'` },
    ),
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
  const wish = row(sample.wish, WISH_COLUMNS, {
    id: 'ids.wish',
    town: 'ids.town',
    receipt_code: receipt,
    registered_at: 'now()',
  });
  const sealed = sample.sealed.map(
    (one) => `(${literal(one['kind'] ?? '')}, ${literal(one['ciphertext'] ?? '')}::bytea)`,
  );
  const event = events.values('wish-registered', 'ids.event', 'ids.wish::text', {
    [sample.wish['id'] ?? '']: 'ids.wish',
    [sample.wish['town'] ?? '']: 'ids.town',
  });
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
    id: 'ids.assessment',
    wish_id: ':wish::uuid',
    town: ':town::text',
    assessed_at: 'now()',
  });
  const event = events.values('wish-assessed', 'ids.event', ':wish::text', {
    [sample.wish['id'] ?? '']: ':wish::text',
    [sample.assessment['id'] ?? '']: 'ids.assessment',
    [sample.wish['town'] ?? '']: ':town::text',
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
