import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'donor_pool', name: 'offer' })
export class OfferRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') resource!: string;
  @Column('text', { array: true }) categories!: string[];
  @Column('text', { array: true, nullable: true }) items!: string[] | null;
  @Column('int', { name: 'remaining_qty' }) remainingQty!: number;
  @Column('bigint', { name: 'unit_value_fen' }) unitValueFen!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to' }) validTo!: string;
  @Column('text', { array: true }) conditions!: string[];
}
