import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PotView } from './pot-view.js';
import { ViewPots } from './view-pots.query.js';

@ApiTags('pots')
@Controller('api/pots')
export class ViewPotsHttp {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('cashier', 'federation-approver', 'federation-checker', 'city-approver', 'supervisor', 'auditor')
  @ApiOperation({ operationId: 'listPots' })
  @ApiOkResponse({ type: [PotView] })
  view(@CurrentActor() actor: Actor): Promise<PotView[]> {
    return this.queries.execute(new ViewPots(actor));
  }
}
