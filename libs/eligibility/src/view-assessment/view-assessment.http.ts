import { type Actor, Allow, CurrentActor, OutsideYourTowns, seesTown } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { QuestionView } from '../http/judged-view.js';
import { AssessmentPage } from './assessment-page.js';
import { AssessmentView } from './assessment-view.js';

@ApiTags('policies')
@Controller('api/assessments')
export class ViewAssessmentHttp {
  constructor(private readonly page: AssessmentPage) {}

  @Get(':wishId')
  @Allow(
    'social-worker',
    'town-officer',
    'federation-approver',
    'federation-checker',
    'city-approver',
    'supervisor',
    'auditor',
  )
  @ApiOperation({ operationId: 'viewAssessment' })
  @ApiOkResponse({ type: AssessmentView })
  async view(
    @Param('wishId', ParseUUIDPipe) wishId: string,
    @CurrentActor() actor: Actor,
  ): Promise<AssessmentView> {
    const line = await this.page.line(wishId);
    if (!seesTown(actor, line.town)) throw new OutsideYourTowns();
    const {
      assessmentId,
      judgedOn,
      catalogueVersion,
      met,
      missing,
      gapFen,
      coveredInKind,
      bridge,
      referHome,
      overLimits,
    } = line;
    return {
      assessmentId,
      wishId,
      judgedOn,
      catalogueVersion,
      met,
      missing,
      gapFen,
      coveredInKind,
      bridge,
      referHome,
      overLimits,
      askFen: line.amountFen,
      questions: missing.map((path) => QuestionView.of(path)),
      assessedAt: line.assessedAt,
      ...(await this.page.reasons(line)),
    };
  }
}
