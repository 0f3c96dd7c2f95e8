import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '#kernel';
import { type Actor, Allow, CurrentActor, WithoutIdempotencyKey } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PreviewDraft } from './preview-draft.command.js';
import { PreviewPage } from './preview-page.js';
import { periodOf, PreviewRequest } from './preview-request.js';
import { PreviewView } from './preview-view.js';

/** A person waits this long for the answer; beyond, it is looked up. */
const PATIENCE_MS = 1_000;
const LOOK_EVERY_MS = 50;

@ApiTags('rules')
@Controller('api/rule-drafts/:draftId/preview')
export class PreviewDraftHttp {
  constructor(
    private readonly commands: CommandBus,
    private readonly page: PreviewPage,
    private readonly clock: Clock,
  ) {}

  /** Asking twice is no harm: a preview that is under way is joined. */
  @Post()
  @HttpCode(200)
  @Allow('supervisor')
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'previewDraft' })
  @ApiOkResponse({ type: PreviewView })
  @ApiAcceptedResponse({ type: PreviewView, description: 'It takes longer; ask again by GET' })
  async preview(
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() request: PreviewRequest,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreviewView> {
    const { from, to } = periodOf(request, this.clock.now());
    await this.commands.execute(new PreviewDraft(draftId, from, to));
    const until = performance.now() + PATIENCE_MS;
    let view = await this.page.view(draftId, actor);
    while (view.status === 'running' && performance.now() < until) {
      await pause(LOOK_EVERY_MS);
      view = await this.page.view(draftId, actor);
    }
    if (view.status === 'running')
      void reply.status(202).header('location', `/api/rule-drafts/${draftId}/preview`);
    return view;
  }

  @Get()
  @Allow('supervisor', 'auditor')
  @ApiOperation({ operationId: 'viewPreview' })
  @ApiOkResponse({ type: PreviewView })
  @ApiNotFoundResponse({ description: 'eligibility.preview-not-found' })
  view(@Param('draftId', ParseUUIDPipe) draftId: string, @CurrentActor() actor: Actor): Promise<PreviewView> {
    return this.page.view(draftId, actor);
  }
}
