import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { ClaimNeedHandler } from './claim-need/claim-need.handler.js';
import { ClaimNeedHttp } from './claim-need/claim-need.http.js';
import { OfferPicker } from './claim-need/offer-picker.js';
import { ConfirmReceiptHandler } from './confirm-receipt/confirm-receipt.handler.js';
import { ConfirmReceiptHttp } from './confirm-receipt/confirm-receipt.http.js';
import { DeliverClaimHandler } from './deliver-claim/deliver-claim.handler.js';
import { DeliverClaimHttp } from './deliver-claim/deliver-claim.http.js';
import { ExpireClaimsHandler } from './expire-claims/expire-claims.handler.js';
import { ExpireClaimsWorker } from './expire-claims/expire-claims.worker.js';
import { ClaimRow } from './persistence/claim.row.js';
import { Claims } from './persistence/claims.js';
import { MemberRow } from './persistence/member.row.js';
import { Members } from './persistence/members.js';
import { DonorPoolTables1700000006000 } from './persistence/migrations/1700000006000-donor-pool-tables.js';
import { NeedBoard } from './persistence/need-board.js';
import { NeedRow } from './persistence/need.row.js';
import { Needs } from './persistence/needs.js';
import { OfferRow } from './persistence/offer.row.js';
import { Offers } from './persistence/offers.js';
import { Stock } from './persistence/stock.js';
import { Viewers } from './persistence/viewers.js';
import { OnNeedOpened } from './propose-matches/on-need-opened.consumer.js';
import { ProposeMatchesHandler } from './propose-matches/propose-matches.handler.js';
import { DonorPoolEventsPublisher } from './publishing/donor-pool-events.publisher.js';
import { ReleaseClaimHandler } from './release-claim/release-claim.handler.js';
import { ReleaseClaimHttp } from './release-claim/release-claim.http.js';
import { SeedDemoPool } from './seed-demo-pool/seed-demo-pool.js';
import { ClaimList } from './view-claims/claim-list.js';
import { ViewClaimsHttp } from './view-claims/view-claims.http.js';
import { ViewNeedHttp } from './view-needs/view-need.http.js';
import { ViewNeedsHttp } from './view-needs/view-needs.http.js';

@Module(
  contextModule({
    name: 'donor-pool',
    rows: [MemberRow, OfferRow, NeedRow, ClaimRow],
    migrations: [DonorPoolTables1700000006000],
    consumers: [OnNeedOpened],
    handlers: [
      ProposeMatchesHandler, ClaimNeedHandler, DeliverClaimHandler, ConfirmReceiptHandler, ReleaseClaimHandler,
      ExpireClaimsHandler,
    ],
    workers: [ExpireClaimsWorker],
    controllers: [
      ViewNeedsHttp, ViewNeedHttp, ClaimNeedHttp, ViewClaimsHttp, DeliverClaimHttp, ConfirmReceiptHttp, ReleaseClaimHttp,
    ],
    providers: [
      Members, Offers, Needs, Claims, Stock, NeedBoard, Viewers, ClaimList, OfferPicker, DonorPoolEventsPublisher,
      SeedDemoPool,
    ],
  }),
)
export class DonorPoolModule {}
