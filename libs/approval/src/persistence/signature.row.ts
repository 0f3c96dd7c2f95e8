import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'approval', name: 'signature' })
export class SignatureRow {
  @PrimaryColumn('uuid', { name: 'part_id' }) partId!: string;
  @PrimaryColumn('int') ordinal!: number;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: string;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
}
