import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disclosure', name: 'town_day' })
export class TownDayRow {
  @PrimaryColumn('text') town!: string;
  @PrimaryColumn('date') day!: string;
  @Column('bigint') registered!: string;
  @Column('bigint') emergencies!: string;
  @Column('bigint') paid!: string;
  @Column('bigint', { name: 'paid_fen' }) paidFen!: string;
  @Column('bigint') returned!: string;
  @Column('bigint', { name: 'returned_fen' }) returnedFen!: string;
  @Column('bigint') fulfilled!: string;
  @Column('bigint') refused!: string;
  @Column('bigint') closed!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
