import { type Actor, OutsideYourTowns, Reader, seesTown } from '#platform';
import { Injectable } from '@nestjs/common';
import { WishNotFound } from '../domain/intake.errors.js';
import { LINE_COLUMNS, type WishLine } from './wish-line.js';

export interface StepLine {
  readonly code: string;
  readonly at: Date;
  readonly detail: Record<string, unknown>;
}

export interface WishPage extends WishLine {
  readonly steps: StepLine[];
}

/** A wish with its timeline, for an account of its town. */
@Injectable()
export class WishPages {
  constructor(private readonly reader: Reader) {}

  async view(wishId: string, actor: Actor): Promise<WishPage> {
    const wish = await this.reader.first<WishLine>(`SELECT ${LINE_COLUMNS} FROM intake.wish WHERE id = $1`, [wishId]);
    if (!wish) throw new WishNotFound();
    if (!seesTown(actor, wish.town)) throw new OutsideYourTowns();
    return { ...wish, steps: await this.stepsOf(wishId) };
  }

  async byReceiptCode(code: string): Promise<WishPage> {
    const wish = await this.reader.first<WishLine>(`SELECT ${LINE_COLUMNS} FROM intake.wish WHERE receipt_code = $1`, [code]);
    if (!wish) throw new WishNotFound();
    return { ...wish, steps: await this.stepsOf(wish.wishId) };
  }

  private stepsOf(wishId: string): Promise<StepLine[]> {
    return this.reader.rows<StepLine>(
      `SELECT code, at, detail FROM intake.wish_step WHERE wish_id = $1 ORDER BY at, number`,
      [wishId],
    );
  }
}
