import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PayoutView } from './payout-view.js';
import { ViewPayouts } from './view-payouts.query.js';

@ApiTags('payouts')
@Controller('api/payouts')
export class ViewPayoutsHttp {
  constructor(private readonly queries: QueryBus) {}

  @Get(':wishId')
  @Allow(
    'social-worker', 'town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'cashier', 'supervisor',
    'auditor',
  )
  @ApiOperation({ operationId: 'viewPayouts' })
  @ApiOkResponse({ type: [PayoutView] })
  view(@Param('wishId', ParseUUIDPipe) wishId: string, @CurrentActor() actor: Actor): Promise<PayoutView[]> {
    return this.queries.execute(new ViewPayouts(wishId, actor));
  }
}
