import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'donor_pool', name: 'claim' })
export class ClaimRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'need_id' }) needId!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text') town!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('uuid', { name: 'offer_id', nullable: true }) offerId!: string | null;
  @Column('int') quantity!: number;
  @Column('uuid', { name: 'claimed_by' }) claimedBy!: string;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'claimed_at' }) claimedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt!: Date | null;
  @Column('uuid', { name: 'received_by', nullable: true }) receivedBy!: string | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('text', { name: 'release_reason', nullable: true }) releaseReason!: string | null;
}
