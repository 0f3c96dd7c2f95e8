import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { Claim, type ClaimSnapshot } from '../domain/claim.js';
import { ClaimNotFound } from '../domain/donor-pool.errors.js';
import { DonorPoolEventsPublisher } from '../publishing/donor-pool-events.publisher.js';
import { Stock } from './stock.js';

const CLAIM_COLUMNS = `id AS "claimId", need_id AS "needId", wish_id AS "wishId", town, member_id AS "memberId",
  offer_id AS "offerId", quantity, claimed_by AS "claimedBy", status, claimed_at AS "claimedAt",
  expires_at AS "expiresAt", delivered_at AS "deliveredAt", received_at AS "receivedAt", received_by AS "receivedBy",
  released_at AS "releasedAt", release_reason AS "releaseReason"`;

@Injectable()
export class Claims {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stock: Stock,
    private readonly publisher: DonorPoolEventsPublisher,
  ) {}

  /** Loads a claim and holds its row until the unit of work ends; throws ClaimNotFound. */
  async lock(claimId: string): Promise<Claim> {
    const [found] = await this.uow.query<ClaimSnapshot>(
      `SELECT ${CLAIM_COLUMNS} FROM donor_pool.claim WHERE id = $1 FOR NO KEY UPDATE`,
      [claimId],
    );
    if (!found) throw new ClaimNotFound();
    return Claim.restore(found);
  }

  /** Up to `limit` claims that are overdue and that no other process holds. */
  async lockOverdue(now: Date, limit: number): Promise<Claim[]> {
    const found = await this.uow.query<ClaimSnapshot>(
      `SELECT ${CLAIM_COLUMNS} FROM donor_pool.claim WHERE status = 'reserved' AND expires_at <= $1
       ORDER BY expires_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      [now, limit],
    );
    return found.map((one) => Claim.restore(one));
  }

  /** Writes claims, keeps the numbers of needs and offers in step with them, and publishes what they recorded. */
  async save(claims: readonly Claim[]): Promise<void> {
    const snapshots = claims.map((claim) => claim.snapshot());
    await this.write(snapshots);
    await this.stock.giveBack(snapshots.filter((one) => one.status === 'released'));
    const fulfilled = await this.stock.receive(snapshots.filter((one) => one.status === 'received'));
    this.publisher.publish([...claims.flatMap((claim) => claim.pullEvents()), ...fulfilled]);
  }

  private async write(snapshots: readonly ClaimSnapshot[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO donor_pool.claim (id, need_id, wish_id, town, member_id, offer_id, quantity, claimed_by, status,
         claimed_at, expires_at, delivered_at, received_at, received_by, released_at, release_reason)
       SELECT "claimId", "needId", "wishId", town, "memberId", "offerId", quantity, "claimedBy", status,
         "claimedAt", "expiresAt", "deliveredAt", "receivedAt", "receivedBy", "releasedAt", "releaseReason"
       FROM jsonb_to_recordset($1::jsonb) AS r("claimId" uuid, "needId" uuid, "wishId" uuid, town text,
         "memberId" uuid, "offerId" uuid, quantity int, "claimedBy" uuid, status text, "claimedAt" timestamptz,
         "expiresAt" timestamptz, "deliveredAt" timestamptz, "receivedAt" timestamptz, "receivedBy" uuid,
         "releasedAt" timestamptz, "releaseReason" text)
       ON CONFLICT (id) DO UPDATE SET status = excluded.status, delivered_at = excluded.delivered_at,
         received_at = excluded.received_at, received_by = excluded.received_by,
         released_at = excluded.released_at, release_reason = excluded.release_reason`,
      [JSON.stringify(snapshots)],
    );
  }
}
