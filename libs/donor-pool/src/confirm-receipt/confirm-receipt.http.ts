import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ConfirmReceipt } from './confirm-receipt.command.js';

class ReceivedClaimView {
  @ApiProperty({ format: 'uuid' }) claimId!: string;
  @ApiProperty({ enum: ['received'] }) status!: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) receivedAt!: Date | null;
}

@ApiTags('donor-pool')
@Controller('api/claims')
export class ConfirmReceiptHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':claimId/receipt')
  @HttpCode(200)
  @Allow('social-worker')
  @ApiOperation({ operationId: 'confirmReceipt' })
  @ApiOkResponse({ type: ReceivedClaimView })
  async confirm(@Param('claimId', ParseUUIDPipe) claimId: string, @CurrentActor() actor: Actor): Promise<ReceivedClaimView> {
    const { status, receivedAt } = await this.commands.execute(new ConfirmReceipt(claimId, actor));
    return { claimId, status, receivedAt };
  }
}
