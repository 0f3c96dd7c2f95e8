import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiForbiddenResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { REFUSAL_REASONS, type RefusalReason } from '../domain/reason-codes.js';
import { RefuseWish } from './refuse-wish.command.js';

class RefusalRequest {
  @ApiProperty({ enum: REFUSAL_REASONS }) @IsIn(REFUSAL_REASONS) reason!: RefusalReason;
}

class RefusalView {
  @ApiProperty({ format: 'uuid', description: 'The part that stands for the refusal' }) partId!: string;
  @ApiProperty({ enum: ['refused'] }) status!: 'refused';
}

@ApiTags('approval')
@Controller('api/cases')
export class RefuseWishHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':wishId/refusal')
  @Allow('town-officer', 'federation-approver')
  @ApiOperation({ operationId: 'refuseWish' })
  @ApiCreatedResponse({ type: RefusalView })
  @ApiForbiddenResponse({ description: 'approval.own-case' })
  @ApiConflictResponse({ description: 'approval.case-already-decided: nothing is left to refuse' })
  async refuse(
    @Param('wishId', ParseUUIDPipe) wishId: string,
    @Body() { reason }: RefusalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<RefusalView> {
    return { partId: await this.commands.execute(new RefuseWish(wishId, [reason], actor)), status: 'refused' };
  }
}
