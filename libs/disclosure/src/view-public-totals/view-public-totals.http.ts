import { AllowEveryone } from '#platform';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { ShownCount, ShownFigures } from '../domain/public-figures.js';
import type { Figures } from '../domain/tally.js';
import { PublicTotals } from './public-totals.js';

class CityFiguresView implements Figures {
  @ApiProperty() registered!: number;
  @ApiProperty() emergencies!: number;
  @ApiProperty() paid!: number;
  @ApiProperty({ description: 'Whole thousands of yuan, in fen' }) paidFen!: number;
  @ApiProperty() returned!: number;
  @ApiProperty({ description: 'Came back from banks; not taken off paidFen' }) returnedFen!: number;
  @ApiProperty() fulfilled!: number;
  @ApiProperty() refused!: number;
  @ApiProperty() closed!: number;
}

const count = { oneOf: [{ type: 'integer' }, { type: 'string', enum: ['<5'] }], description: 'In fives, rounded down' };
const money = { type: Number, nullable: true, description: 'Whole thousands of yuan, in fen; null below five payouts' };

class ShownFiguresView implements ShownFigures {
  @ApiProperty(count) registered!: ShownCount;
  @ApiProperty(count) emergencies!: ShownCount;
  @ApiProperty(count) paid!: ShownCount;
  @ApiProperty(money) paidFen!: number | null;
  @ApiProperty(count) returned!: ShownCount;
  @ApiProperty(money) returnedFen!: number | null;
  @ApiProperty(count) fulfilled!: ShownCount;
  @ApiProperty(count) refused!: ShownCount;
  @ApiProperty(count) closed!: ShownCount;
}

class TownTotalsView extends ShownFiguresView {
  @ApiProperty() town!: string;
}

class MonthTotalsView extends ShownFiguresView {
  @ApiProperty({ example: '2026-11' }) month!: string;
}

class PublicTotalsView {
  @ApiProperty({ format: 'date-time' }) asOf!: Date;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) lastFactAt!: Date | null;
  @ApiProperty() city!: CityFiguresView;
  @ApiProperty({ type: [TownTotalsView] }) towns!: TownTotalsView[];
  @ApiProperty({ type: [MonthTotalsView], description: 'The whole city, newest month first' }) months!: MonthTotalsView[];
}

@ApiTags('public')
@ApiExtraModels(ShownFiguresView)
@Controller('api/public/totals')
export class ViewPublicTotalsHttp {
  constructor(private readonly totals: PublicTotals) {}

  @Get()
  @AllowEveryone()
  @Header('cache-control', 'public, max-age=30')
  @ApiOperation({ operationId: 'viewPublicTotals' })
  @ApiOkResponse({ type: PublicTotalsView })
  view(): Promise<PublicTotalsView> {
    return this.totals.view();
  }
}
