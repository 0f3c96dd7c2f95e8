import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ClaimNeed } from './claim-need.command.js';

class ClaimRequest {
  @ApiProperty({ required: false, description: 'How many units; all that is left when absent' })
  @IsOptional() @IsInt() @Min(1) @Max(1_000) quantity?: number;
}

class ReservedClaimView {
  @ApiProperty({ format: 'uuid' }) claimId!: string;
  @ApiProperty({ format: 'uuid' }) needId!: string;
  @ApiProperty({ enum: ['reserved'] }) status!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty({ format: 'date-time' }) claimedAt!: Date;
  @ApiProperty({ format: 'date-time', description: 'Given back to the board when not delivered by then' }) expiresAt!: Date;
}

@ApiTags('donor-pool')
@Controller('api/needs')
export class ClaimNeedHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':needId/claims')
  @Allow('donor')
  @ApiOperation({ operationId: 'claimNeed' })
  @ApiCreatedResponse({ type: ReservedClaimView })
  @ApiConflictResponse({ description: 'donor-pool.need-already-claimed; params similar1 to similar3 are open needs like it' })
  async claim(
    @Param('needId', ParseUUIDPipe) needId: string,
    @Body() { quantity }: ClaimRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReservedClaimView> {
    const claim = await this.commands.execute(new ClaimNeed(needId, quantity, actor));
    const { claimId, status, claimedAt, expiresAt } = claim;
    return { claimId, needId, status, quantity: claim.quantity, claimedAt, expiresAt };
  }
}
