import { type Actor, Allow, CurrentActor, OutsideYourTowns, seesTown } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CheckLedger } from './check-ledger.query.js';
import { LedgerCheck } from './ledger-check.js';

@ApiTags('ledger')
@Controller('api/ledger')
export class CheckLedgerHttp {
  constructor(private readonly queries: QueryBus) {}

  /** The books are one for the whole city, so the account must be the city's. */
  @Get('check')
  @Allow('cashier', 'supervisor', 'auditor')
  @ApiOperation({ operationId: 'checkLedger' })
  @ApiOkResponse({ type: LedgerCheck })
  async check(@CurrentActor() actor: Actor): Promise<LedgerCheck> {
    if (!seesTown(actor, '*')) throw new OutsideYourTowns();
    return this.queries.execute(new CheckLedger());
  }
}
