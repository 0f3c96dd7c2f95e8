import { type Actor, AllowSignedIn, CONFIG, type Config, CurrentActor } from '#platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SessionView } from '../http/session-view.js';

@ApiTags('session')
@Controller('api/session')
export class ViewSessionHttp {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @AllowSignedIn()
  @ApiOperation({ operationId: 'viewSession' })
  @ApiOkResponse({ type: SessionView })
  view(@CurrentActor() actor: Actor): SessionView {
    return SessionView.of(actor, this.config.mode);
  }
}
