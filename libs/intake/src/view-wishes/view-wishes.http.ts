import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { WishLine } from '../persistence/wish-line.js';
import { WishList } from './wish-list.js';

class WishesQuery {
  @ApiProperty({ required: false, default: 50 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 50;

  @ApiProperty({ required: false, description: 'The wish id of the last line of the page before' })
  @IsOptional() @IsUUID() after?: string;
}

export class WishLineView implements WishLine {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty() receiptCode!: string;
  @ApiProperty() town!: string;
  @ApiProperty() category!: string;
  @ApiProperty() ask!: string;
  @ApiProperty() item!: string;
  @ApiProperty() amountFen!: number;
  @ApiProperty() danger!: boolean;
  @ApiProperty() status!: string;
  @ApiProperty({ nullable: true, type: String }) mainPath!: string | null;
  @ApiProperty({ format: 'date-time' }) registeredAt!: Date;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) dueAt!: Date | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) closedAt!: Date | null;
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
