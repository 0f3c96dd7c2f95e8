import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { MEASURES, type TownDay } from '../domain/tally.js';

/** paidFen -> paid_fen */
export const columnOf = (measure: string): string => measure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const COLUMNS = MEASURES.map(columnOf);

const ADD = `
  INSERT INTO disclosure.town_day AS t (town, day, changed_at, ${COLUMNS.join(', ')})
  SELECT town, day, $2, ${MEASURES.map((measure) => `(figures->>'${measure}')::bigint`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS r(town text, day date, figures jsonb)
  ON CONFLICT (town, day) DO UPDATE SET changed_at = greatest(t.changed_at, excluded.changed_at),
    ${COLUMNS.map((column) => `${column} = t.${column} + excluded.${column}`).join(', ')}`;

@Injectable()
export class TownDays {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds figures to their days, which come in the order of town and day, so that batches cannot deadlock. */
  async add(days: readonly TownDay[], now: Date): Promise<void> {
    if (days.length > 0) await this.uow.query(ADD, [JSON.stringify(days), now]);
  }
}
