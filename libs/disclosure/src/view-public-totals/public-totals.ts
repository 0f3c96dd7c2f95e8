import { Clock, TOWNS } from '#kernel';
import { Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import { cityFigures, shownFigures } from '../domain/public-figures.js';
import { type Figures, MEASURES } from '../domain/tally.js';
import { columnOf } from '../persistence/town-days.js';

/** Without facts a row of sums is all NULL; numbers go out as numbers. */
const SUMS = MEASURES.map((measure) => `coalesce(sum(${columnOf(measure)}), 0)::float8 AS "${measure}"`).join(', ');
const MONTHS_SHOWN = 24;

type Sums = Figures & { readonly lastFactAt: Date | null };

/** What everybody may know. */
@Injectable()
export class PublicTotals {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async view() {
    const asOf = this.clock.now();
    const [city, towns, months] = await Promise.all([this.ofCity(), this.byTown(), this.byMonth()]);
    const { lastFactAt, ...figures } = city;
    return { asOf, lastFactAt, city: cityFigures(figures), towns, months };
  }

  private async ofCity(): Promise<Sums> {
    const sums = await this.reader.first<Sums>(`SELECT ${SUMS}, max(changed_at) AS "lastFactAt" FROM disclosure.town_day`);
    if (!sums) throw new Error('An aggregate always has a row');
    return sums;
  }

  /** All 33 towns, also those where nothing happened: an absent town would say so. */
  private async byTown() {
    const codes = TOWNS.map((town) => town.code);
    const rows = await this.reader.rows<Figures & { town: string }>(
      `SELECT code AS town, ${SUMS} FROM unnest($1::text[]) WITH ORDINALITY AS known(code, n)
       LEFT JOIN disclosure.town_day d ON d.town = known.code GROUP BY code, n ORDER BY n`,
      [codes],
    );
    return rows.map(({ town, ...figures }) => ({ town, ...shownFigures(figures) }));
  }

  private async byMonth() {
    const rows = await this.reader.rows<Figures & { month: string }>(
      `SELECT to_char(day, 'YYYY-MM') AS month, ${SUMS} FROM disclosure.town_day
       GROUP BY 1 ORDER BY 1 DESC LIMIT ${MONTHS_SHOWN}`,
    );
    return rows.map(({ month, ...figures }) => ({ month, ...shownFigures(figures) }));
  }
}
