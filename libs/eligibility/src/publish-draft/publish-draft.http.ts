import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DraftView } from '../http/draft-view.js';
import { PublishDraft } from './publish-draft.command.js';

@ApiTags('rules')
@Controller('api/rule-drafts')
export class PublishDraftHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':draftId/publication')
  @Allow('supervisor')
  @ApiOperation({ operationId: 'publishDraft' })
  @ApiCreatedResponse({ type: DraftView })
  @ApiForbiddenResponse({ description: 'eligibility.same-person' })
  @ApiConflictResponse({ description: 'eligibility.draft-decided, eligibility.base-outdated' })
  async publish(
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @CurrentActor() actor: Actor,
  ): Promise<DraftView> {
    return DraftView.of(await this.commands.execute(new PublishDraft(draftId, actor.accountId)));
  }
}
