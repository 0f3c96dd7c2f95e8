import { AllowEveryone, WithoutIdempotencyKey } from '#platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { normaliseReceiptCode } from '../domain/receipt-code.js';
import { WishPages } from '../persistence/wish-pages.js';

class ProgressRequest {
  @ApiProperty({ example: 'DG-7K4M-92QX-3HTA' }) @IsString() @Length(12, 40) receiptCode!: string;
}

class ProgressStepView {
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
}

/** What the holder of a receipt code may know without an account. */
class ProgressView {
  @ApiProperty() receiptCode!: string;
  @ApiProperty() town!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ format: 'date-time' }) registeredAt!: Date;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) dueAt!: Date | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) closedAt!: Date | null;
  @ApiProperty({ type: [ProgressStepView] }) steps!: ProgressStepView[];
}

/** By POST, so that the code stands in no address bar and no access log. */
@ApiTags('public')
@Controller('api/public/progress')
export class ViewProgressHttp {
  constructor(private readonly pages: WishPages) {}

  @Post()
  @HttpCode(200)
  @AllowEveryone()
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'viewProgress' })
  @ApiOkResponse({ type: ProgressView })
  async view(@Body() request: ProgressRequest): Promise<ProgressView> {
    const wish = await this.pages.byReceiptCode(normaliseReceiptCode(request.receiptCode));
    const { receiptCode, town, status, registeredAt, dueAt, closedAt } = wish;
    const steps = wish.steps.map(({ code, at }) => ({ code, at }));
    return { receiptCode, town, status, registeredAt, dueAt, closedAt, steps };
  }
}
