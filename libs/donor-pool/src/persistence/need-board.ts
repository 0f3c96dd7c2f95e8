import { Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import { valueBand } from '../domain/value-band.js';

/** A need as it may be shown: codes and bands, nothing that leads to a family. */
export interface NeedLine {
  readonly needId: string;
  readonly publicId: string;
  readonly town: string;
  readonly category: string;
  readonly item: string;
  readonly ageBand: string;
  readonly quantity: number;
  readonly quantityLeft: number;
  readonly valueBand: string;
  readonly neededBy: string;
  readonly urgent: boolean;
  readonly status: string;
  readonly openedAt: Date;
  readonly proposedToMe: boolean;
}

/** Whose eyes: the towns that may be seen, null for all of them, and the member that may be proposed to. */
export interface Viewer {
  readonly area: readonly string[] | null;
  readonly memberId: string | null;
}

export interface BoardFilter {
  readonly category?: string;
  readonly town?: string;
  readonly after?: string;
  readonly limit: number;
}

type StoredLine = Omit<NeedLine, 'publicId' | 'valueBand'> & { number: string; valueFen: number };

const COLUMNS = `id AS "needId", number, town, category, item, age_band AS "ageBand", quantity,
  open_qty AS "quantityLeft", value_fen::float8 AS "valueFen", needed_by::text AS "neededBy", urgent, status,
  opened_at AS "openedAt", coalesce(proposed_member_id = $1::uuid, false) AS "proposedToMe"`;
const IN_AREA = `($2::text[] IS NULL OR town = ANY($2::text[]))`;
const ORDER = `NOT urgent, needed_by, id`;

@Injectable()
export class NeedBoard {
  constructor(private readonly reader: Reader) {}

  /** Open needs: danger first, then nearest deadline. */
  async page({ memberId, area }: Viewer, { category, town, after, limit }: BoardFilter): Promise<NeedLine[]> {
    const rows = await this.reader.rows<StoredLine>(
      `SELECT ${COLUMNS} FROM donor_pool.need
       WHERE open_qty > 0 AND ${IN_AREA} AND ($3::text IS NULL OR category = $3) AND ($4::text IS NULL OR town = $4)
         AND ($5::uuid IS NULL OR (NOT urgent, needed_by, id) > (SELECT ${ORDER} FROM donor_pool.need WHERE id = $5))
       ORDER BY ${ORDER} LIMIT $6`,
      [memberId, area, category ?? null, town ?? null, after ?? null, limit],
    );
    return rows.map(shown);
  }

  async find({ memberId, area }: Viewer, needId: string): Promise<NeedLine | undefined> {
    const row = await this.reader.first<StoredLine>(
      `SELECT ${COLUMNS} FROM donor_pool.need WHERE ${IN_AREA} AND id = $3`,
      [memberId, area, needId],
    );
    return row && shown(row);
  }

  /** Up to three other open needs of the category, the same town first. */
  async similar({ memberId, area }: Viewer, { needId, category, town }: NeedLine): Promise<NeedLine[]> {
    const rows = await this.reader.rows<StoredLine>(
      `SELECT ${COLUMNS} FROM donor_pool.need
       WHERE open_qty > 0 AND ${IN_AREA} AND category = $3 AND id <> $4 ORDER BY town <> $5, ${ORDER} LIMIT 3`,
      [memberId, area, category, needId, town],
    );
    return rows.map(shown);
  }
}

const shown = ({ number, valueFen, ...line }: StoredLine): NeedLine => ({
  ...line,
  publicId: `XY-${number.padStart(6, '0')}`,
  valueBand: valueBand(valueFen),
});
