import { ApiProperty } from '@nestjs/swagger';
import { WishLineView } from '../http/wish-line-view.js';

export class StepView {
  @ApiProperty({ example: 'cash-granted' }) code!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail!: Record<string, unknown>;
}

/** A wish with its timeline. */
export class WishView extends WishLineView {
  @ApiProperty({ type: [StepView] }) steps!: StepView[];
}
