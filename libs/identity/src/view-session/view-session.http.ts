import { type Actor, AllowEveryone, CONFIG, type Config, CurrentActor } from '#platform';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SessionView } from '../http/session-view.js';

@ApiTags('session')
@Controller('api/session')
export class ViewSessionHttp {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Asking who is signed in is nobody's mistake: without a session the answer is empty, not a refusal. */
  @Get()
  @AllowEveryone()
  @ApiOperation({ operationId: 'viewSession' })
  @ApiOkResponse({ type: SessionView })
  @ApiNoContentResponse({ description: 'Nobody is signed in' })
  view(@CurrentActor() actor: Actor | undefined, @Res({ passthrough: true }) reply: FastifyReply): SessionView | undefined {
    if (actor) return SessionView.of(actor, this.config.mode);
    void reply.status(204);
    return undefined;
  }
}
