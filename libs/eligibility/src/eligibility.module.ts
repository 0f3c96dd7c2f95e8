import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { AssessWishesHandler } from './assess-wishes/assess-wishes.handler.js';
import { OnWishRegistered } from './assess-wishes/on-wish-registered.consumer.js';
import { EvaluateHouseholdHttp } from './evaluate-household/evaluate-household.http.js';
import { AssessmentRow } from './persistence/assessment.row.js';
import { Assessments } from './persistence/assessments.js';
import { CatalogueRow } from './persistence/catalogue.row.js';
import { Catalogues } from './persistence/catalogues.js';
import { EligibilityTables1700000003000 } from './persistence/migrations/1700000003000-eligibility-tables.js';
import { RuleTables1700000003100 } from './persistence/migrations/1700000003100-rule-tables.js';
import { RuleDraftRow } from './persistence/rule-draft.row.js';
import { RuleDrafts } from './persistence/rule-drafts.js';
import { RulePreviewRow } from './persistence/rule-preview.row.js';
import { RulePreviews } from './persistence/rule-previews.js';
import { JudgePreviews } from './preview-draft/judge-previews.worker.js';
import { PreviewDraftHandler } from './preview-draft/preview-draft.handler.js';
import { PreviewDraftHttp } from './preview-draft/preview-draft.http.js';
import { PreviewPage } from './preview-draft/preview-page.js';
import { ProposeDraftHandler } from './propose-draft/propose-draft.handler.js';
import { ProposeDraftHttp } from './propose-draft/propose-draft.http.js';
import { PublishDraftHandler } from './publish-draft/publish-draft.handler.js';
import { PublishDraftHttp } from './publish-draft/publish-draft.http.js';
import { EligibilityEventsPublisher } from './publishing/eligibility-events.publisher.js';
import { RefreshCatalogues } from './refresh-catalogues/refresh-catalogues.worker.js';
import { AssessmentPage } from './view-assessment/assessment-page.js';
import { ViewAssessmentHttp } from './view-assessment/view-assessment.http.js';
import { ViewCataloguesHttp } from './view-policies/view-catalogues.http.js';
import { ViewDraftHttp } from './view-drafts/view-draft.http.js';
import { ViewDraftsHttp } from './view-drafts/view-drafts.http.js';
import { ViewFactsHttp } from './view-facts/view-facts.http.js';
import { ViewPoliciesHttp } from './view-policies/view-policies.http.js';
import { ViewPolicyHttp } from './view-policy/view-policy.http.js';
import { WithdrawDraftHandler } from './withdraw-draft/withdraw-draft.handler.js';
import { WithdrawDraftHttp } from './withdraw-draft/withdraw-draft.http.js';

@Module(
  contextModule({
    name: 'eligibility',
    rows: [AssessmentRow, CatalogueRow, RuleDraftRow, RulePreviewRow],
    migrations: [EligibilityTables1700000003000, RuleTables1700000003100],
    consumers: [OnWishRegistered],
    handlers: [
      AssessWishesHandler,
      ProposeDraftHandler,
      PreviewDraftHandler,
      PublishDraftHandler,
      WithdrawDraftHandler,
    ],
    workers: [RefreshCatalogues, JudgePreviews],
    controllers: [
      ViewPoliciesHttp,
      ViewCataloguesHttp,
      ViewPolicyHttp,
      EvaluateHouseholdHttp,
      ViewAssessmentHttp,
      ViewFactsHttp,
      ProposeDraftHttp,
      ViewDraftsHttp,
      ViewDraftHttp,
      PreviewDraftHttp,
      PublishDraftHttp,
      WithdrawDraftHttp,
    ],
    providers: [
      Assessments,
      Catalogues,
      RuleDrafts,
      RulePreviews,
      AssessmentPage,
      PreviewPage,
      EligibilityEventsPublisher,
    ],
  }),
)
export class EligibilityModule {}
