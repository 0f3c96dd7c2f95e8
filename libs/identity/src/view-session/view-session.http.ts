import { type Actor, AllowSignedIn, CurrentActor } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SessionView } from './session-view.js';

@ApiTags('session')
@Controller('api/session')
export class ViewSessionHttp {
  @Get()
  @AllowSignedIn()
  @ApiOperation({ operationId: 'viewSession' })
  @ApiOkResponse({ type: SessionView })
  view(@CurrentActor() actor: Actor): SessionView {
    return SessionView.of(actor);
  }
}
