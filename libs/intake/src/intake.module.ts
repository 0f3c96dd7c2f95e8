import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { IntakeTables1700000002000 } from './persistence/migrations/1700000002000-intake-tables.js';
import { WishRow } from './persistence/wish.row.js';
import { WishStepRow } from './persistence/wish-step.row.js';
import { WishPages } from './persistence/wish-pages.js';
import { WishSteps } from './persistence/wish-steps.js';
import { Wishes } from './persistence/wishes.js';
import { IntakeEventsPublisher } from './publishing/intake-events.publisher.js';
import { OnAnyFact } from './record-progress/on-any-fact.consumer.js';
import { RecordProgressHandler } from './record-progress/record-progress.handler.js';
import { RegisterWishHttp } from './register-wish/register-wish.http.js';
import { RegisterWishesHandler } from './register-wish/register-wishes.handler.js';
import { ProgressBell } from './publishing/progress-bell.js';
import { StepFeed } from './watch-progress/step-feed.js';
import { WatchProgressHttp } from './watch-progress/watch-progress.http.js';
import { ViewProgressHttp } from './view-progress/view-progress.http.js';
import { ViewWishHttp } from './view-wish/view-wish.http.js';
import { ViewWishesHttp } from './view-wishes/view-wishes.http.js';
import { WishList } from './view-wishes/wish-list.js';

@Module(
  contextModule({
    name: 'intake',
    rows: [WishRow, WishStepRow],
    migrations: [IntakeTables1700000002000],
    consumers: [OnAnyFact],
    handlers: [RegisterWishesHandler, RecordProgressHandler],
    controllers: [RegisterWishHttp, ViewWishesHttp, ViewWishHttp, ViewProgressHttp, WatchProgressHttp],
    providers: [Wishes, WishSteps, WishPages, WishList, StepFeed, ProgressBell, IntakeEventsPublisher],
  }),
)
export class IntakeModule {}
