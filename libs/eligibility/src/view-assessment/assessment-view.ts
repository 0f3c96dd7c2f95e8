import { ApiProperty } from '@nestjs/swagger';

export class MetPolicyView {
  @ApiProperty({ example: 'MZ-06' }) policy!: string;
  @ApiProperty({ type: [String] }) refs!: readonly string[];
  @ApiProperty() conditional!: boolean;
  @ApiProperty() givesNewStatus!: boolean;
  @ApiProperty() coversAsk!: boolean;
  @ApiProperty({ enum: ['S', 'T', 'U'] }) surface!: 'S' | 'T' | 'U';
  @ApiProperty({ required: false, description: 'In fen; per month where monthly' }) amountFen?: number;
  @ApiProperty() monthly!: boolean;
}

/** What was found when all policies were checked for a wish. */
export class AssessmentView {
  @ApiProperty({ format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty({ format: 'date' }) judgedOn!: string;
  @ApiProperty() catalogueVersion!: string;
  @ApiProperty({ type: [MetPolicyView] }) met!: readonly MetPolicyView[];
  @ApiProperty({ type: [String] }) missing!: readonly string[];
  @ApiProperty() gapFen!: number;
  @ApiProperty() coveredInKind!: boolean;
  @ApiProperty() bridge!: boolean;
  @ApiProperty() referHome!: boolean;
  @ApiProperty({ type: [String] }) overLimits!: readonly string[];
  @ApiProperty({ format: 'date-time' }) assessedAt!: Date;
}
