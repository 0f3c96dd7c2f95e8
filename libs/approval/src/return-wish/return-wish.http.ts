import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { RETURN_REASONS, type ReturnReason } from '../domain/reason-codes.js';
import { ReturnWish } from './return-wish.command.js';

class ReturnRequest {
  @ApiProperty({ type: [String], example: ['household.fin_pc', 'p2.age'], description: 'Paths of facts, all at once' })
  @IsArray() @ArrayMaxSize(200) @ArrayUnique()
  @Matches(/^(household|event|[a-z][a-z0-9]{0,15})\.[a-z0-9_]{1,30}$/, { each: true }) missing!: string[];

  @ApiProperty({ required: false, enum: RETURN_REASONS, default: 'missing-fact' })
  @IsOptional() @IsIn(RETURN_REASONS) reason: ReturnReason = 'missing-fact';
}

class ReturnedView {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty({ enum: ['returned'] }) status!: 'returned';
}

@ApiTags('approval')
@Controller('api/cases')
export class ReturnWishHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':wishId/return')
  @Allow('town-officer', 'federation-approver')
  @ApiOperation({ operationId: 'returnWish' })
  @ApiCreatedResponse({ type: ReturnedView })
  @ApiConflictResponse({ description: 'approval.case-already-decided: nothing is left to return' })
  async return(
    @Param('wishId', ParseUUIDPipe) wishId: string,
    @Body() { missing, reason }: ReturnRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReturnedView> {
    await this.commands.execute(new ReturnWish(wishId, missing, reason, actor));
    return { wishId, status: 'returned' };
  }
}
