import { HouseholdRefused, readHousehold } from '#kernel';
import { Allow, WithoutIdempotencyKey } from '#platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Catalogues } from '../persistence/catalogues.js';
import { EvaluationRequest } from './evaluation-request.js';
import { EvaluationView } from './evaluation-view.js';
import { refusedFacts } from './refused-facts.js';

/** A question by POST: nothing about the household is stored, and nothing of it stands in an address. */
@ApiTags('policies')
@Controller('api/policies/evaluations')
export class EvaluateHouseholdHttp {
  constructor(private readonly catalogues: Catalogues) {}

  @Post()
  @HttpCode(200)
  @Allow(
    'social-worker',
    'town-officer',
    'federation-approver',
    'federation-checker',
    'city-approver',
    'supervisor',
    'auditor',
  )
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'evaluateHousehold' })
  @ApiOkResponse({ type: EvaluationView })
  evaluate(@Body() { decisionDate, ask, household, members, event }: EvaluationRequest): EvaluationView {
    try {
      const facts = readHousehold({ household, members, event });
      return EvaluationView.of(this.catalogues.on(decisionDate), facts, decisionDate, ask);
    } catch (error) {
      throw error instanceof HouseholdRefused ? refusedFacts(error, members) : error;
    }
  }
}
