import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Worklist, WORKLIST_FILTERS, type WorklistFilter, type WorklistLine } from './worklist.js';

class WorklistQuery {
  @ApiProperty({ required: false, enum: WORKLIST_FILTERS, default: 'open' })
  @IsOptional() @IsIn(WORKLIST_FILTERS) status: WorklistFilter = 'open';

  @ApiProperty({ required: false, default: 50 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 50;

  @ApiProperty({ required: false, description: 'The wish id of the last line of the page before' })
  @IsOptional() @IsUUID() after?: string;
}

class WorklistLineView implements WorklistLine {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty() town!: string;
  @ApiProperty() category!: string;
  @ApiProperty() ask!: string;
  @ApiProperty() item!: string;
  @ApiProperty() amountFen!: number;
  @ApiProperty() danger!: boolean;
  @ApiProperty({ example: 'FAST_TRACK' }) main!: string;
  @ApiProperty({ type: [String] }) side!: string[];
  @ApiProperty({ enum: ['emergency', 'month'] }) clock!: string;
  @ApiProperty() proposedFen!: number;
  @ApiProperty({ enum: ['open', 'returned', 'closed'] }) status!: string;
  @ApiProperty({ nullable: true, type: String }) outcome!: string | null;
  @ApiProperty({ description: 'Given so far, over all parts' }) signatures!: number;
  @ApiProperty({ description: 'Needed, over all parts' }) needed!: number;
  @ApiProperty({ description: 'Parts that still wait for signatures' }) openParts!: number;
  @ApiProperty({ format: 'date-time' }) registeredAt!: Date;
  @ApiProperty({ format: 'date-time' }) dueAt!: Date;
}

@ApiTags('approval')
@Controller('api/cases')
export class ViewWorklistHttp {
  constructor(private readonly worklist: Worklist) {}

  @Get()
  @Allow(
    'town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'supervisor', 'auditor', 'social-worker',
  )
  @ApiOperation({ operationId: 'listCases' })
  @ApiOkResponse({ type: [WorklistLineView] })
  view(@Query() { status, limit, after }: WorklistQuery, @CurrentActor() actor: Actor): Promise<WorklistLineView[]> {
    return this.worklist.page(actor, status, limit, after);
  }
}
