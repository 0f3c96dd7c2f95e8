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
