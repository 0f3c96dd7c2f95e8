import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiForbiddenResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { SignParts } from './sign-parts.command.js';

class SignatureRequest {
  @ApiProperty({ description: 'The contentHash of the part as it was shown', example: 'sha256:0f…' })
  @Matches(/^sha256:[0-9a-f]{64}$/) contentHash!: string;
}

class SignedPartView {
  @ApiProperty({ format: 'uuid' }) partId!: string;
  @ApiProperty({ enum: ['open', 'granted', 'opened', 'refused'] }) status!: string;
  @ApiProperty() signatures!: number;
  @ApiProperty() needed!: number;
}

@ApiTags('approval')
@Controller('api/cases')
export class SignPartHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':wishId/parts/:partId/signatures')
  @Allow('town-officer', 'federation-approver', 'federation-checker', 'city-approver')
  @ApiOperation({ operationId: 'signPart' })
  @ApiCreatedResponse({ type: SignedPartView })
  @ApiForbiddenResponse({ description: 'approval.own-case, approval.not-yours-to-sign, approval.city-signature-needed' })
  @ApiConflictResponse({
    description: 'approval.content-changed, approval.already-signed, approval.case-already-decided (params role and at), '
      + 'approval.payee-missing, approval.no-consent-to-publish',
  })
  async sign(
    @Param('wishId', ParseUUIDPipe) wishId: string,
    @Param('partId', ParseUUIDPipe) partId: string,
    @Body() { contentHash }: SignatureRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SignedPartView> {
    const [outcome] = await this.commands.execute(new SignParts([{ wishId, partId, contentHash, actor }]));
    if (!outcome) throw new Error('Every signature has an outcome');
    if ('refused' in outcome) throw outcome.refused;
    return outcome;
  }
}
