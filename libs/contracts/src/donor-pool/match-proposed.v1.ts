import { IsInstant, IsUUID } from '../fields.js';

/** The best fitting member of the pool was found for a need. Sent per proposal, by donor-pool. */
export class MatchProposedV1 {
  static readonly type = 'hardship.donor-pool.match-proposed.v1';
  static readonly topic = 'hardship.donor-pool';
  static readonly subjectOf = (data: MatchProposedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() needId!: string;
  @IsUUID() memberId!: string;
  @IsInstant() proposedAt!: string;
}
