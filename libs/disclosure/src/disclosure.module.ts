import { contextModule } from '#platform';
import { Module } from '@nestjs/common';
import { EarlyTallies } from './persistence/early-tallies.js';
import { EarlyTallyRow } from './persistence/early-tally.row.js';
import { DisclosureTables1700000007000 } from './persistence/migrations/1700000007000-disclosure-tables.js';
import { TownDayRow } from './persistence/town-day.row.js';
import { TownDays } from './persistence/town-days.js';
import { WishClockRow } from './persistence/wish-clock.row.js';
import { WishClocks } from './persistence/wish-clocks.js';
import { OnPublicFact } from './record-facts/on-public-fact.consumer.js';
import { RecordFactsHandler } from './record-facts/record-facts.handler.js';
import { Overview } from './view-overview/overview.js';
import { ViewOverviewHttp } from './view-overview/view-overview.http.js';
import { PublicTotals } from './view-public-totals/public-totals.js';
import { ViewPublicTotalsHttp } from './view-public-totals/view-public-totals.http.js';

@Module(
  contextModule({
    name: 'disclosure',
    rows: [WishClockRow, TownDayRow, EarlyTallyRow],
    migrations: [DisclosureTables1700000007000],
    consumers: [OnPublicFact],
    handlers: [RecordFactsHandler],
    controllers: [ViewPublicTotalsHttp, ViewOverviewHttp],
    providers: [WishClocks, TownDays, EarlyTallies, PublicTotals, Overview],
  }),
)
export class DisclosureModule {}
