import { type Actor, Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import { LINE_COLUMNS, type WishLine } from '../persistence/wish-line.js';

/** The wishes of the account's towns, newest first. */
@Injectable()
export class WishList {
  constructor(private readonly reader: Reader) {}

  page(actor: Actor, limit: number, after: string | undefined): Promise<WishLine[]> {
    return this.reader.rows<WishLine>(
      `SELECT ${LINE_COLUMNS} FROM intake.wish
       WHERE ('*' = ANY($1::text[]) OR town = ANY($1::text[]))
         AND ($2::uuid IS NULL OR (registered_at, id) < (SELECT registered_at, id FROM intake.wish WHERE id = $2))
       ORDER BY registered_at DESC, id DESC LIMIT $3`,
      [actor.towns, after ?? null, limit],
    );
  }
}
