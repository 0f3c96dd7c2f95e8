import { Clock, shanghaiDate } from '#kernel';
import { type Actor, Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import { DUE_SOON_HOURS } from '../domain/wish-clock.js';

/** Waiting times are those of the wishes closed within this many days. */
const TIMES_OVER_DAYS = 30;
const OVERDUE_LISTED = 20;

export interface OverviewFigures {
  readonly newToday: number;
  readonly inHand: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly closedToday: number;
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
  readonly paidToday: number;
  readonly paidTodayFen: number;
  readonly paid: number;
  readonly paidFen: number;
  readonly returned: number;
  readonly returnedFen: number;
}

export interface OverdueWish {
  readonly wishId: string;
  readonly town: string;
  readonly mainPath: string | null;
  readonly dueAt: Date;
}

const DUE = `coalesce(w.due_at, w.expected_by)`;
const IN_SCOPE = `('*' = ANY($1::text[]) OR town = ANY($1::text[]))`;
const SOON = `make_interval(hours => CASE w.clock WHEN 'emergency' THEN ${DUE_SOON_HOURS.emergency} ELSE ${DUE_SOON_HOURS.month} END)`;
const RECENT = `w.closed_at > $2::timestamptz - make_interval(days => ${TIMES_OVER_DAYS})`;
const HOURS = `extract(epoch FROM w.closed_at - w.registered_at)::float8 / 3600`;

/** One row per town and one for all of them, which has no town. $1 towns, $2 now, $3 today. */
const CLOCKS = `
  SELECT w.town,
    count(*) FILTER (WHERE (w.registered_at AT TIME ZONE 'Asia/Shanghai')::date = $3::date)::int AS "newToday",
    count(*) FILTER (WHERE w.closed_at IS NULL)::int AS "inHand",
    count(*) FILTER (WHERE w.closed_at IS NULL AND ${DUE} > $2 AND ${DUE} - ${SOON} <= $2)::int AS "dueSoon",
    count(*) FILTER (WHERE w.closed_at IS NULL AND ${DUE} <= $2)::int AS overdue,
    count(*) FILTER (WHERE (w.closed_at AT TIME ZONE 'Asia/Shanghai')::date = $3::date)::int AS "closedToday",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY ${HOURS}) FILTER (WHERE ${RECENT}) AS "medianHours",
    percentile_cont(0.9) WITHIN GROUP (ORDER BY ${HOURS}) FILTER (WHERE ${RECENT}) AS "p90Hours"
  FROM disclosure.wish_clock w
  WHERE w.town IS NOT NULL AND w.registered_at IS NOT NULL AND ${IN_SCOPE} AND (w.closed_at IS NULL OR ${RECENT})
  GROUP BY GROUPING SETS ((w.town), ())`;

const MONEY = `
  SELECT town, coalesce(sum(paid) FILTER (WHERE day = $2::date), 0)::float8 AS "paidToday",
    coalesce(sum(paid_fen) FILTER (WHERE day = $2::date), 0)::float8 AS "paidTodayFen",
    coalesce(sum(paid), 0)::float8 AS paid, coalesce(sum(paid_fen), 0)::float8 AS "paidFen",
    coalesce(sum(returned), 0)::float8 AS returned, coalesce(sum(returned_fen), 0)::float8 AS "returnedFen"
  FROM disclosure.town_day WHERE ${IN_SCOPE} GROUP BY GROUPING SETS ((town), ())`;

const OVERDUE = `
  SELECT w.wish_id AS "wishId", w.town, w.main_path AS "mainPath", ${DUE} AS "dueAt" FROM disclosure.wish_clock w
  WHERE w.closed_at IS NULL AND ${DUE} <= $2 AND ${IN_SCOPE} ORDER BY ${DUE}, w.wish_id LIMIT ${OVERDUE_LISTED}`;

const NOTHING: OverviewFigures = {
  newToday: 0, inHand: 0, dueSoon: 0, overdue: 0, closedToday: 0, medianHours: null, p90Hours: null,
  paidToday: 0, paidTodayFen: 0, paid: 0, paidFen: 0, returned: 0, returnedFen: 0,
};

type Row = { town: string | null } & Partial<OverviewFigures>;

/** Where the city stands at this moment, for the towns of the account. */
@Injectable()
export class Overview {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async of({ towns: scope }: Actor) {
    const asOf = this.clock.now();
    const today = shanghaiDate(asOf);
    const [clocks, money, overdueWishes, lastFactAt] = await Promise.all([
      this.reader.rows<Row>(CLOCKS, [scope, asOf, today]),
      this.reader.rows<Row>(MONEY, [scope, today]),
      this.reader.rows<OverdueWish>(OVERDUE, [scope, asOf]),
      this.lastFactAt(),
    ]);
    const byTown = merge([...clocks, ...money]);
    const all = byTown.get(null) ?? NOTHING;
    const towns = [...byTown].flatMap(([town, figures]) => (town === null ? [] : [{ town, ...figures }]));
    return { asOf, lastFactAt, today, all, towns: towns.sort((a, b) => (a.town < b.town ? -1 : 1)), overdueWishes };
  }

  private async lastFactAt(): Promise<Date | null> {
    const row = await this.reader.first<{ at: Date | null }>(`SELECT max(changed_at) AS at FROM disclosure.town_day`);
    return row?.at ?? null;
  }
}

function merge(rows: readonly Row[]): Map<string | null, OverviewFigures> {
  const byTown = new Map<string | null, OverviewFigures>();
  for (const { town, ...figures } of rows) byTown.set(town, { ...(byTown.get(town) ?? NOTHING), ...figures });
  return byTown;
}
