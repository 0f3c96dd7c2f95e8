import { Clock, say, shanghaiDate } from '#kernel';
import { AllowEveryone, InvalidInput } from '#platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PolicyNotFound } from '../domain/eligibility.errors.js';
import { isDay } from '../domain/evaluator/rules-on-day.js';
import { Catalogues } from '../persistence/catalogues.js';
import { PolicyPageView } from './policy-page-view.js';

const NOT_A_DAY = say('应为日期 YYYY-MM-DD', 'This must be a day written YYYY-MM-DD');

class PolicyQuery {
  @ApiProperty({
    required: false,
    format: 'date',
    description: 'The day of the rule and its figures; today when absent',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { context: NOT_A_DAY })
  on?: string;
}

/** The standards are open to all, as they were on any day (慈善法 art. 81). */
@ApiTags('policies')
@Controller('api/policies')
export class ViewPolicyHttp {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly clock: Clock,
  ) {}

  @Get(':code')
  @AllowEveryone()
  @ApiOperation({ operationId: 'viewPolicy' })
  @ApiOkResponse({ type: PolicyPageView })
  @ApiNotFoundResponse({ description: 'eligibility.policy-not-found' })
  view(
    @Param('code') code: string,
    @Query() { on = shanghaiDate(this.clock.now()) }: PolicyQuery,
  ): PolicyPageView {
    if (!isDay(on)) throw new InvalidInput([{ pointer: '/on', code: 'not-a-day', ...NOT_A_DAY }]);
    const catalogue = this.catalogues.on(on);
    const policy = catalogue.policies.find((one) => one.code === code);
    if (!policy) throw new PolicyNotFound();
    return PolicyPageView.of(policy, catalogue, on);
  }
}
