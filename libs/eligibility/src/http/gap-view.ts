import { ApiProperty } from '@nestjs/swagger';

/** What is left for charity once the met policies have done their part. */
export class GapView {
  @ApiProperty({ description: 'The need minus what met policies pay; 0 when they cover it in kind' })
  gapFen!: number;
  @ApiProperty() coveredInKind!: boolean;
  @ApiProperty({ type: [String], description: 'Codes of the met policies that touch this need' })
  coveredBy!: readonly string[];
  @ApiProperty({ description: 'A policy covers it, but usually arrives too late' }) bridge!: boolean;
  @ApiProperty({ description: 'What policies pay too late' }) bridgeFen!: number;
}
