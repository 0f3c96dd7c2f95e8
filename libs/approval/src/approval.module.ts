import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { AnswerReferralHandler } from './answer-referral/answer-referral.handler.js';
import { AnswerReferralHttp } from './answer-referral/answer-referral.http.js';
import { ClosePartsHandler } from './close-parts/close-parts.handler.js';
import { OnPartOutcome } from './close-parts/on-part-outcome.consumer.js';
import { DecidePathsHandler } from './decide-paths/decide-paths.handler.js';
import { OnWishAssessed } from './decide-paths/on-wish-assessed.consumer.js';
import { CaseEndings } from './persistence/case-endings.js';
import { CaseFileRow } from './persistence/case-file.row.js';
import { CaseFiles } from './persistence/case-files.js';
import { CaseHeads } from './persistence/case-heads.js';
import { CasePages } from './persistence/case-pages.js';
import { ApprovalTables1700000004000 } from './persistence/migrations/1700000004000-approval-tables.js';
import { PartOutcomes } from './persistence/part-outcomes.js';
import { PartRow } from './persistence/part.row.js';
import { PartsToSign } from './persistence/parts-to-sign.js';
import { ReferralRow } from './persistence/referral.row.js';
import { Referrals } from './persistence/referrals.js';
import { Refusals } from './persistence/refusals.js';
import { Returns } from './persistence/returns.js';
import { SignatureRow } from './persistence/signature.row.js';
import { Signatures } from './persistence/signatures.js';
import { SignedContents } from './persistence/signed-contents.js';
import { ApprovalEventsPublisher } from './publishing/approval-events.publisher.js';
import { RefuseWishHandler } from './refuse-wish/refuse-wish.handler.js';
import { RefuseWishHttp } from './refuse-wish/refuse-wish.http.js';
import { ReturnWishHandler } from './return-wish/return-wish.handler.js';
import { ReturnWishHttp } from './return-wish/return-wish.http.js';
import { SignPartHttp } from './sign-part/sign-part.http.js';
import { SignPartsHandler } from './sign-part/sign-parts.handler.js';
import { CasePage } from './view-case/case-page.js';
import { ViewCaseHttp } from './view-case/view-case.http.js';
import { ViewWorklistHttp } from './view-worklist/view-worklist.http.js';
import { Worklist } from './view-worklist/worklist.js';

@Module(
  contextModule({
    name: 'approval',
    rows: [CaseFileRow, PartRow, SignatureRow, ReferralRow],
    migrations: [ApprovalTables1700000004000],
    consumers: [OnWishAssessed, OnPartOutcome],
    handlers: [
      DecidePathsHandler, SignPartsHandler, RefuseWishHandler, ReturnWishHandler, AnswerReferralHandler, ClosePartsHandler,
    ],
    controllers: [
      ViewWorklistHttp, ViewCaseHttp, SignPartHttp, RefuseWishHttp, ReturnWishHttp, AnswerReferralHttp,
    ],
    providers: [
      CaseFiles, CaseHeads, CaseEndings, PartsToSign, Signatures, SignedContents, PartOutcomes, Refusals, Returns,
      Referrals, CasePages, CasePage, Worklist, ApprovalEventsPublisher,
    ],
  }),
)
export class ApprovalModule {}
