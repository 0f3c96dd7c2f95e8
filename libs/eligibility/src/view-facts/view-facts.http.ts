import { type Actor, Allow, CurrentActor, OutsideYourTowns, Reader, seesTown, Vault } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AssessmentNotFound } from '../domain/eligibility.errors.js';
import { FactsView } from './facts-view.js';

/** Whoever signs must see what was judged; nobody outside the town's office and federation does. */
@ApiTags('policies')
@Controller('api/assessments')
export class ViewFactsHttp {
  constructor(
    private readonly reader: Reader,
    private readonly vault: Vault,
  ) {}

  @Get(':wishId/facts')
  @Allow('social-worker', 'town-officer', 'federation-approver', 'federation-checker', 'city-approver')
  @ApiOperation({ operationId: 'viewFacts' })
  @ApiOkResponse({ type: FactsView })
  async view(
    @Param('wishId', ParseUUIDPipe) wishId: string,
    @CurrentActor() actor: Actor,
  ): Promise<FactsView> {
    const assessed = await this.reader.first<{ town: string }>(
      `SELECT town FROM eligibility.assessment WHERE wish_id = $1 LIMIT 1`,
      [wishId],
    );
    if (!assessed) throw new AssessmentNotFound();
    if (!seesTown(actor, assessed.town)) throw new OutsideYourTowns();
    const facts = (await this.vault.open<FactsView>('facts', [wishId])).get(wishId);
    if (!facts) throw new AssessmentNotFound();
    const { household, members, event } = facts;
    return { household, members, event };
  }
}
