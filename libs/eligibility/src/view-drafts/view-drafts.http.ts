import { Allow } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DraftView } from '../http/draft-view.js';
import { RuleDrafts } from '../persistence/rule-drafts.js';

class DraftsQuery {
  @ApiProperty({ required: false, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;

  @ApiProperty({ required: false, description: 'The draft id of the last line of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

@ApiTags('rules')
@Controller('api/rule-drafts')
export class ViewDraftsHttp {
  constructor(private readonly drafts: RuleDrafts) {}

  @Get()
  @Allow('supervisor', 'auditor')
  @ApiOperation({ operationId: 'listDrafts' })
  @ApiOkResponse({ type: [DraftView] })
  async list(@Query() { limit, after }: DraftsQuery): Promise<DraftView[]> {
    return (await this.drafts.page(limit, after)).map((draft) => DraftView.of(draft));
  }
}
