import { type Actor, Allow, CurrentActor, OutsideYourTowns, Reader, seesTown } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AssessmentNotFound } from '../domain/eligibility.errors.js';
import { ASSESSMENT_COLUMNS, type AssessmentLine } from '../persistence/assessment-line.js';
import { AssessmentView } from './assessment-view.js';

@ApiTags('policies')
@Controller('api/assessments')
export class ViewAssessmentHttp {
  constructor(private readonly reader: Reader) {}

  @Get(':wishId')
  @Allow(
    'social-worker', 'town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'supervisor', 'auditor',
  )
  @ApiOperation({ operationId: 'viewAssessment' })
  @ApiOkResponse({ type: AssessmentView })
  async view(@Param('wishId', ParseUUIDPipe) wishId: string, @CurrentActor() actor: Actor): Promise<AssessmentView> {
    const line = await this.reader.first<AssessmentLine>(
      `SELECT ${ASSESSMENT_COLUMNS} FROM eligibility.assessment WHERE wish_id = $1 ORDER BY assessed_at DESC LIMIT 1`,
      [wishId],
    );
    if (!line) throw new AssessmentNotFound();
    if (!seesTown(actor, line.town)) throw new OutsideYourTowns();
    return line;
  }
}
