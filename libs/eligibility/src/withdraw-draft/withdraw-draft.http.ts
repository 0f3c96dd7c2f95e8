import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConflictResponse, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftView } from '../http/draft-view.js';
import { WithdrawDraft } from './withdraw-draft.command.js';

@ApiTags('rules')
@Controller('api/rule-drafts')
export class WithdrawDraftHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':draftId/withdrawal')
  @Allow('supervisor')
  @ApiOperation({ operationId: 'withdrawDraft' })
  @ApiCreatedResponse({ type: DraftView })
  @ApiConflictResponse({ description: 'eligibility.draft-decided' })
  async withdraw(
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @CurrentActor() actor: Actor,
  ): Promise<DraftView> {
    return DraftView.of(await this.commands.execute(new WithdrawDraft(draftId, actor.accountId)));
  }
}
