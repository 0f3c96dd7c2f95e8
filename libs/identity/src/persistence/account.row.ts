import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'account' })
export class AccountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') login!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text', { array: true }) roles!: string[];
  @Column('text', { array: true }) towns!: string[];
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('boolean') demo!: boolean;
  @Column('boolean') active!: boolean;
  @Column('int') failures!: number;
  @Column('timestamptz', { name: 'failing_since', nullable: true }) failingSince!: Date | null;
}
