import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { AssessWishesHandler } from './assess-wishes/assess-wishes.handler.js';
import { OnWishRegistered } from './assess-wishes/on-wish-registered.consumer.js';
import { AssessmentRow } from './persistence/assessment.row.js';
import { Assessments } from './persistence/assessments.js';
import { Catalogues } from './persistence/catalogues.js';
import { EligibilityTables1700000003000 } from './persistence/migrations/1700000003000-eligibility-tables.js';
import { EligibilityEventsPublisher } from './publishing/eligibility-events.publisher.js';
import { ViewAssessmentHttp } from './view-assessment/view-assessment.http.js';
import { ViewPoliciesHttp } from './view-policies/view-policies.http.js';

@Module(
  contextModule({
    name: 'eligibility',
    rows: [AssessmentRow],
    migrations: [EligibilityTables1700000003000],
    consumers: [OnWishRegistered],
    handlers: [AssessWishesHandler],
    controllers: [ViewPoliciesHttp, ViewAssessmentHttp],
    providers: [Assessments, Catalogues, EligibilityEventsPublisher],
  }),
)
export class EligibilityModule {}
