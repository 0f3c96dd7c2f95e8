import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { WishLineView } from '../http/wish-line-view.js';
import { WishList } from './wish-list.js';

class WishesQuery {
  @ApiProperty({ required: false, default: 50 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 50;

  @ApiProperty({ required: false, description: 'The wish id of the last line of the page before' })
  @IsOptional() @IsUUID() after?: string;
}

@ApiTags('wishes')
@Controller('api/wishes')
export class ViewWishesHttp {
  constructor(private readonly list: WishList) {}

  @Get()
  @Allow('social-worker', 'town-officer', 'supervisor', 'auditor')
  @ApiOperation({ operationId: 'listWishes' })
  @ApiOkResponse({ type: [WishLineView] })
  view(@Query() { limit, after }: WishesQuery, @CurrentActor() actor: Actor): Promise<WishLineView[]> {
    return this.list.page(actor, limit, after);
  }
}
