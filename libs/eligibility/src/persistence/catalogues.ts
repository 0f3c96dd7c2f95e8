import { isDeepStrictEqual } from 'node:util';
import { Clock } from '#kernel';
import { Logger, Reader, UnitOfWork } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { bundledCatalogue, type Catalogue } from '../domain/index.js';
import { BaseOutdated } from './rule-draft.errors.js';

/** A catalogue, and the first civil date (YYYY-MM-DD) that is judged by it. */
export interface DatedCatalogue {
  readonly catalogue: Catalogue;
  readonly effectiveFrom: string;
}

type StoredCatalogue = DatedCatalogue & { readonly ordinal: number };

/**
 * The catalogues of the city, all in memory: there are few, and every one is kept for ever. A draft builds on the
 * newest one, so that dates never run backwards along a line of publications.
 */
@Injectable()
export class Catalogues implements OnApplicationBootstrap {
  private readonly known = new Map<string, StoredCatalogue>();
  private line: readonly StoredCatalogue[] = [];

  constructor(
    private readonly reader: Reader,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.keepBundled();
    await this.refresh();
    const { version } = bundledCatalogue;
    if (isDeepStrictEqual(await this.version(version), JSON.parse(JSON.stringify(bundledCatalogue)))) return;
    this.logger.warn(
      { event: 'catalogue-differs', version },
      'judging by the stored catalogue, not by the bundled one',
    );
  }

  /** The catalogue by which a case of a civil date is judged now. A date before all of them gets the first. */
  on(date: string): Catalogue {
    return (this.line.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? this.loaded(0)).catalogue;
  }

  /** The catalogue on which the next draft builds. */
  newest(): DatedCatalogue {
    return this.loaded(-1);
  }

  /** A catalogue by its version, for judging exactly as it was judged: none is ever removed. */
  async version(version: string): Promise<Catalogue> {
    if (!this.known.has(version)) await this.refresh();
    const stored = this.known.get(version);
    if (!stored) throw new Error(`The catalogue ${version} was never stored`);
    return stored.catalogue;
  }

  /** Takes over what other processes have published: one short query, and the bodies of what is new. */
  async refresh(): Promise<void> {
    const versions = await this.reader.rows<{ version: string }>('SELECT version FROM eligibility.catalogue');
    const unknown = versions.map(({ version }) => version).filter((version) => !this.known.has(version));
    if (unknown.length === 0) return;
    const rows = await this.reader.rows<StoredCatalogue>(
      `SELECT body AS catalogue, effective_from::text AS "effectiveFrom", ordinal::float8 AS ordinal
       FROM eligibility.catalogue WHERE version = ANY($1::text[])`,
      [unknown],
    );
    for (const row of rows) this.take(row);
  }

  /**
   * Adds a catalogue that builds on the newest one, in the open unit of work; in force here as soon as that commits.
   * Throws BaseOutdated when another one was published on its base, be it at the same time.
   */
  async publish(
    { catalogue, effectiveFrom }: DatedCatalogue,
    base: string,
    by: string,
    at: Date,
  ): Promise<void> {
    const [added] = await this.uow.query<{ ordinal: number }>(
      `INSERT INTO eligibility.catalogue (version, base_version, kind, body, effective_from, published_by, published_at)
       SELECT $1, base.version, 'published', $2::jsonb, $3::date, $4::uuid, $5::timestamptz
       FROM eligibility.catalogue base
       WHERE base.version = $6 AND NOT EXISTS (SELECT FROM eligibility.catalogue newer
         WHERE (newer.effective_from, newer.ordinal) > (base.effective_from, base.ordinal))
       ON CONFLICT DO NOTHING RETURNING ordinal::float8 AS ordinal`,
      [catalogue.version, JSON.stringify(catalogue), effectiveFrom, by, at, base],
    );
    if (!added) throw new BaseOutdated(base);
    this.uow.afterCommit(() => this.take({ catalogue, effectiveFrom, ordinal: added.ordinal }));
  }

  /** What ships with the service is stored once, so that what it decided can be judged again for ever. */
  private async keepBundled(): Promise<void> {
    const firstDay = bundledCatalogue.parameters
      .flatMap(({ values }) => values.map(({ from }) => from))
      .sort()[0];
    await this.uow.run(() =>
      this.uow.query(
        `INSERT INTO eligibility.catalogue (version, kind, body, effective_from, published_at)
         VALUES ($1, 'bundled', $2, $3, $4) ON CONFLICT DO NOTHING`,
        [bundledCatalogue.version, JSON.stringify(bundledCatalogue), firstDay, this.clock.now()],
      ),
    );
  }

  /** A known catalogue stays the same object: compiled programs hang on it. */
  private take(stored: StoredCatalogue): void {
    const { version } = stored.catalogue;
    if (this.known.has(version)) return;
    this.known.set(version, stored);
    this.line = [...this.known.values()].sort(
      (a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.ordinal - b.ordinal,
    );
  }

  private loaded(position: 0 | -1): StoredCatalogue {
    const stored = this.line.at(position);
    if (!stored) throw new Error('The catalogues are not loaded yet');
    return stored;
  }
}
