import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CasePage } from './case-page.js';
import { CaseView } from './case-view.js';

@ApiTags('approval')
@Controller('api/cases')
export class ViewCaseHttp {
  constructor(private readonly page: CasePage) {}

  @Get(':wishId')
  @Allow(
    'town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'supervisor', 'auditor', 'social-worker',
  )
  @ApiOperation({ operationId: 'viewCase' })
  @ApiOkResponse({ type: CaseView })
  view(@Param('wishId', ParseUUIDPipe) wishId: string, @CurrentActor() actor: Actor): Promise<CaseView> {
    return this.page.view(wishId, actor);
  }
}
