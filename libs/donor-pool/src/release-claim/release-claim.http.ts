import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ReleaseClaim } from './release-claim.command.js';

class ReleasedClaimView {
  @ApiProperty({ format: 'uuid' }) claimId!: string;
  @ApiProperty({ enum: ['released'] }) status!: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) releasedAt!: Date | null;
}

@ApiTags('donor-pool')
@Controller('api/claims')
export class ReleaseClaimHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':claimId/release')
  @HttpCode(200)
  @Allow('donor')
  @ApiOperation({ operationId: 'releaseClaim' })
  @ApiOkResponse({ type: ReleasedClaimView })
  async release(@Param('claimId', ParseUUIDPipe) claimId: string, @CurrentActor() actor: Actor): Promise<ReleasedClaimView> {
    const { status, releasedAt } = await this.commands.execute(new ReleaseClaim(claimId, actor));
    return { claimId, status, releasedAt };
  }
}
