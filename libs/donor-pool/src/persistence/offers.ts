import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { NeedToMatch, Offer } from '../domain/match-rules.js';

const OFFER_COLUMNS = `o.id AS "offerId", o.member_id AS "memberId", m.number AS "memberNumber", m.level, m.towns,
  o.resource, o.categories, o.items, o.unit_value_fen::float8 AS "unitValueFen", o.valid_from::text AS "validFrom",
  o.valid_to::text AS "validTo", o.conditions, m.last_asked_at AS "lastAskedAt"`;

@Injectable()
export class Offers {
  constructor(private readonly uow: UnitOfWork) {}

  /** The offers that might meet some of these needs, less what is proposed to others and still open. */
  async candidatesFor(needs: readonly NeedToMatch[], today: string): Promise<Offer[]> {
    const offers = await this.offersFor(needs, today);
    const promised = await this.promised();
    return offers.map((offer) => ({ ...offer, remaining: offer.remaining - (promised.get(offer.offerId) ?? 0) }));
  }

  private offersFor(needs: readonly NeedToMatch[], today: string): Promise<Offer[]> {
    return this.uow.query<Offer>(
      `SELECT ${OFFER_COLUMNS}, o.remaining_qty AS remaining
       FROM donor_pool.offer o JOIN donor_pool.member m ON m.id = o.member_id
       WHERE m.status = 'active' AND o.remaining_qty > 0 AND o.categories && $1::text[]
         AND (m.level = 'city' OR m.towns && $2::text[]) AND o.valid_to >= $3`,
      [[...new Set(needs.map((need) => need.category))], [...new Set(needs.map((need) => need.town))], today],
    );
  }

  /** Units by offer that a proposal speaks for while nobody claimed them. Never more than the pool has. */
  private async promised(): Promise<Map<string, number>> {
    const rows = await this.uow.query<{ offer_id: string; units: number }>(
      `SELECT proposed_offer_id AS offer_id, sum(open_qty)::int AS units FROM donor_pool.need
       WHERE open_qty > 0 AND proposed_offer_id IS NOT NULL GROUP BY proposed_offer_id`,
    );
    return new Map(rows.map((row) => [row.offer_id, row.units]));
  }

  /** All that a member offers. */
  ofMember(memberId: string): Promise<Offer[]> {
    return this.uow.query<Offer>(
      `SELECT ${OFFER_COLUMNS}, o.remaining_qty AS remaining
       FROM donor_pool.offer o JOIN donor_pool.member m ON m.id = o.member_id
       WHERE o.member_id = $1 ORDER BY o.remaining_qty, o.id`,
      [memberId],
    );
  }

  /** Takes units from an offer; false when too few are left at this very moment. */
  async take(offerId: string, quantity: number): Promise<boolean> {
    const taken = await this.uow.change(
      `UPDATE donor_pool.offer SET remaining_qty = remaining_qty - $2
       WHERE id = $1 AND remaining_qty >= $2 RETURNING id`,
      [offerId, quantity],
    );
    return taken.length === 1;
  }
}
