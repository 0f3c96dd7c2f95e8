import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DeliverClaim } from './deliver-claim.command.js';

class DeliveredClaimView {
  @ApiProperty({ format: 'uuid' }) claimId!: string;
  @ApiProperty({ enum: ['delivered'] }) status!: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) deliveredAt!: Date | null;
}

@ApiTags('donor-pool')
@Controller('api/claims')
export class DeliverClaimHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':claimId/delivery')
  @HttpCode(200)
  @Allow('donor')
  @ApiOperation({ operationId: 'deliverClaim' })
  @ApiOkResponse({ type: DeliveredClaimView })
  async deliver(@Param('claimId', ParseUUIDPipe) claimId: string, @CurrentActor() actor: Actor): Promise<DeliveredClaimView> {
    const { status, deliveredAt } = await this.commands.execute(new DeliverClaim(claimId, actor));
    return { claimId, status, deliveredAt };
  }
}
