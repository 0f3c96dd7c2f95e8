import { type Actor, hasRole, Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import { NotAMember } from '../domain/donor-pool.errors.js';
import { memberName, type MemberKind } from '../domain/member-name.js';
import { valueBand } from '../domain/value-band.js';

interface StoredClaim {
  readonly claimId: string;
  readonly needId: string;
  readonly wishId: string;
  readonly town: string;
  readonly category: string;
  readonly item: string;
  readonly quantity: number;
  readonly neededBy: string;
  readonly urgent: boolean;
  readonly valueFen: number;
  readonly status: string;
  readonly claimedAt: Date;
  readonly expiresAt: Date;
  readonly deliveredAt: Date | null;
  readonly receivedAt: Date | null;
  readonly releasedAt: Date | null;
  readonly memberKind: MemberKind;
  readonly memberNumber: number;
}

const PAGE = `SELECT c.id AS "claimId", c.need_id AS "needId", c.wish_id AS "wishId", c.town, n.category, n.item,
    c.quantity, n.needed_by::text AS "neededBy", n.urgent, n.value_fen::float8 AS "valueFen", c.status,
    c.claimed_at AS "claimedAt", c.expires_at AS "expiresAt", c.delivered_at AS "deliveredAt",
    c.received_at AS "receivedAt", c.released_at AS "releasedAt", m.kind AS "memberKind", m.number AS "memberNumber"
  FROM donor_pool.claim c JOIN donor_pool.need n ON n.id = c.need_id JOIN donor_pool.member m ON m.id = c.member_id
  WHERE ($2::uuid IS NULL OR (c.claimed_at, c.id) < (SELECT claimed_at, id FROM donor_pool.claim WHERE id = $2))`;
const NEWEST_FIRST = `ORDER BY c.claimed_at DESC, c.id DESC LIMIT $3`;

/** Claims, newest first: a donor's own, or those of a worker's towns. */
@Injectable()
export class ClaimList {
  constructor(private readonly reader: Reader) {}

  async page(actor: Actor, limit: number, after: string | undefined) {
    if (hasRole(actor, 'donor')) return this.ofMember(actor, limit, after);
    const rows = await this.reader.rows<StoredClaim>(
      `${PAGE} AND ('*' = ANY($1::text[]) OR c.town = ANY($1::text[])) ${NEWEST_FIRST}`,
      [actor.towns, after ?? null, limit],
    );
    return rows.map((row) => {
      const { memberKind, memberNumber, wishId } = row;
      return { ...line(row), wishId, member: memberName(memberKind, memberNumber) };
    });
  }

  /** Without the wish: a donor learns nothing that leads to the family. */
  private async ofMember({ memberId }: Actor, limit: number, after: string | undefined) {
    if (memberId === undefined) throw new NotAMember();
    const rows = await this.reader.rows<StoredClaim>(`${PAGE} AND c.member_id = $1 ${NEWEST_FIRST}`, [
      memberId, after ?? null, limit,
    ]);
    return rows.map(line);
  }
}

const line = ({ wishId: _, valueFen, memberKind: __, memberNumber: ___, ...shown }: StoredClaim) => ({
  ...shown,
  valueBand: valueBand(valueFen),
});
