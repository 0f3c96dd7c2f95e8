import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { VALUE_BANDS } from '../domain/value-band.js';
import { ClaimList } from './claim-list.js';

class ClaimsQuery {
  @ApiProperty({ required: false, default: 20 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 20;

  @ApiProperty({ required: false, description: 'The claim id of the last line of the page before' })
  @IsOptional() @IsUUID() after?: string;
}

class MemberNameView {
  @ApiProperty({ example: '爱心企业 0001' }) zh!: string;
  @ApiProperty({ example: 'Caring enterprise 0001' }) en!: string;
}

class ClaimView {
  @ApiProperty({ format: 'uuid' }) claimId!: string;
  @ApiProperty({ format: 'uuid' }) needId!: string;
  @ApiProperty({ format: 'uuid', required: false, description: 'For social workers only' }) wishId?: string;
  @ApiProperty({ required: false, description: 'For social workers only' }) member?: MemberNameView;
  @ApiProperty() town!: string;
  @ApiProperty() category!: string;
  @ApiProperty() item!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty({ enum: VALUE_BANDS }) valueBand!: string;
  @ApiProperty({ format: 'date' }) neededBy!: string;
  @ApiProperty() urgent!: boolean;
  @ApiProperty({ enum: ['reserved', 'delivered', 'received', 'released'] }) status!: string;
  @ApiProperty({ format: 'date-time' }) claimedAt!: Date;
  @ApiProperty({ format: 'date-time' }) expiresAt!: Date;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) deliveredAt!: Date | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) receivedAt!: Date | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) releasedAt!: Date | null;
}

@ApiTags('donor-pool')
@Controller('api/claims')
export class ViewClaimsHttp {
  constructor(private readonly list: ClaimList) {}

  @Get()
  @Allow('donor', 'social-worker')
  @ApiOperation({ operationId: 'listClaims' })
  @ApiOkResponse({ type: [ClaimView] })
  view(@Query() { limit, after }: ClaimsQuery, @CurrentActor() actor: Actor): Promise<ClaimView[]> {
    return this.list.page(actor, limit, after);
  }
}
