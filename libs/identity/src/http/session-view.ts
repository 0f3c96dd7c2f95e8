import { type Actor, type Mode, type Role, ROLES } from '#platform';
import { ApiProperty } from '@nestjs/swagger';

/** What a front needs to know about who uses it. */
export class SessionView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: Role[];
  @ApiProperty({ type: [String], description: 'Town codes, or * for the whole city' }) towns!: string[];
  @ApiProperty({ format: 'uuid', required: false }) memberId?: string;

  @ApiProperty({ enum: ['demo', 'production'], description: 'demo: invented people, no real money; fronts must say so' })
  mode!: Mode;

  static of(actor: Actor, mode: Mode): SessionView {
    return { ...actor, roles: [...actor.roles], towns: [...actor.towns], mode };
  }
}
