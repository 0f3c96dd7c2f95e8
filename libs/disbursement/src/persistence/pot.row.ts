import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disbursement', name: 'pot' })
export class PotRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'fund_source' }) fundSource!: string;
  @Column('text', { nullable: true }) town!: string | null;
  @Column('bigint', { name: 'balance_fen' }) balanceFen!: string;
  @Column('bigint', { name: 'reserved_fen' }) reservedFen!: string;
}
