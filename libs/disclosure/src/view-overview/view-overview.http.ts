import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Overview, type OverdueWish, type OverviewFigures } from './overview.js';

const hours = { type: Number, nullable: true, description: 'From registration to the end, of wishes closed in 30 days' };

class OverviewFiguresView implements OverviewFigures {
  @ApiProperty() newToday!: number;
  @ApiProperty() inHand!: number;
  @ApiProperty({ description: 'In the last 6 hours of an emergency, the last 3 days of a month' }) dueSoon!: number;
  @ApiProperty() overdue!: number;
  @ApiProperty() closedToday!: number;
  @ApiProperty(hours) medianHours!: number | null;
  @ApiProperty(hours) p90Hours!: number | null;
  @ApiProperty() paidToday!: number;
  @ApiProperty() paidTodayFen!: number;
  @ApiProperty() paid!: number;
  @ApiProperty() paidFen!: number;
  @ApiProperty() returned!: number;
  @ApiProperty() returnedFen!: number;
}

class TownOverviewView extends OverviewFiguresView {
  @ApiProperty() town!: string;
}

class OverdueWishView implements OverdueWish {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty() town!: string;
  @ApiProperty({ nullable: true, type: String }) mainPath!: string | null;
  @ApiProperty({ format: 'date-time' }) dueAt!: Date;
}

class OverviewView {
  @ApiProperty({ format: 'date-time' }) asOf!: Date;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) lastFactAt!: Date | null;
  @ApiProperty({ format: 'date', description: 'The day in Dongguan' }) today!: string;
  @ApiProperty({ description: 'All towns of the account together' }) all!: OverviewFiguresView;
  @ApiProperty({ type: [TownOverviewView] }) towns!: TownOverviewView[];
  @ApiProperty({ type: [OverdueWishView], description: 'The 20 that wait longest' }) overdueWishes!: OverdueWishView[];
}

@ApiTags('supervision')
@Controller('api/overview')
export class ViewOverviewHttp {
  constructor(private readonly overview: Overview) {}

  @Get()
  @Allow('supervisor', 'auditor')
  @ApiOperation({ operationId: 'viewOverview' })
  @ApiOkResponse({ type: OverviewView })
  view(@CurrentActor() actor: Actor): Promise<OverviewView> {
    return this.overview.of(actor);
  }
}
