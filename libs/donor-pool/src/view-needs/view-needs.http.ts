import { CATEGORIES, TOWNS } from '#kernel';
import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { NeedBoard } from '../persistence/need-board.js';
import { Viewers } from '../persistence/viewers.js';
import { NeedLineView } from './need-line.view.js';

const CATEGORY_CODES = Object.keys(CATEGORIES);
const TOWN_CODES = TOWNS.map((town) => town.code);

class BoardQuery {
  @ApiProperty({ required: false, enum: CATEGORY_CODES }) @IsOptional() @IsIn(CATEGORY_CODES) category?: string;
  @ApiProperty({ required: false, enum: TOWN_CODES }) @IsOptional() @IsIn(TOWN_CODES) town?: string;

  @ApiProperty({ required: false, default: 20 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 20;

  @ApiProperty({ required: false, description: 'The need id of the last line of the page before' })
  @IsOptional() @IsUUID() after?: string;
}

@ApiTags('donor-pool')
@Controller('api/needs')
export class ViewNeedsHttp {
  constructor(
    private readonly board: NeedBoard,
    private readonly viewers: Viewers,
  ) {}

  @Get()
  @Allow('donor', 'social-worker', 'town-officer', 'supervisor', 'auditor')
  @ApiOperation({ operationId: 'listNeeds' })
  @ApiOkResponse({ type: [NeedLineView] })
  async view(@Query() filter: BoardQuery, @CurrentActor() actor: Actor): Promise<NeedLineView[]> {
    return this.board.page(await this.viewers.of(actor), filter);
  }
}
