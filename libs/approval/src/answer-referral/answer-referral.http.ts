import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { REFERRAL_ANSWERS, type ReferralAnswer } from '../domain/referral.js';
import { AnswerReferral } from './answer-referral.command.js';

class AnswerRequest {
  @ApiProperty({ enum: REFERRAL_ANSWERS, description: 'in-progress may be followed by a final answer' })
  @IsIn(REFERRAL_ANSWERS) answer!: ReferralAnswer;
}

class AnsweredReferralView {
  @ApiProperty({ format: 'uuid' }) referralId!: string;
  @ApiProperty({ enum: REFERRAL_ANSWERS }) answer!: ReferralAnswer;
}

@ApiTags('approval')
@Controller('api/cases')
export class AnswerReferralHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':wishId/referrals/:referralId/answer')
  @Allow('social-worker', 'town-officer')
  @ApiOperation({ operationId: 'answerReferral' })
  @ApiCreatedResponse({ type: AnsweredReferralView })
  @ApiConflictResponse({ description: 'approval.referral-already-answered' })
  async answer(
    @Param('wishId', ParseUUIDPipe) wishId: string,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { answer }: AnswerRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AnsweredReferralView> {
    await this.commands.execute(new AnswerReferral(wishId, referralId, answer, actor));
    return { referralId, answer };
  }
}
