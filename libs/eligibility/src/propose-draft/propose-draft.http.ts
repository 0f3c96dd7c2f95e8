import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftView } from '../http/draft-view.js';
import { ProposalRequest } from './proposal-request.js';
import { ProposeDraft } from './propose-draft.command.js';

@ApiTags('rules')
@Controller('api/rule-drafts')
export class ProposeDraftHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('supervisor')
  @ApiOperation({ operationId: 'proposeDraft' })
  @ApiCreatedResponse({ type: DraftView })
  @ApiConflictResponse({ description: 'eligibility.base-outdated' })
  async propose(@Body() proposal: ProposalRequest, @CurrentActor() actor: Actor): Promise<DraftView> {
    return DraftView.of(await this.commands.execute(new ProposeDraft(proposal, actor.accountId)));
  }
}
