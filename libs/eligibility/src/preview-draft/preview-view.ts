import { ApiProperty } from '@nestjs/swagger';
import { WordsView } from '../http/policy-view.js';

export class ShortResultView {
  @ApiProperty({ enum: ['met', 'not-met', 'unknown'] }) verdict!: 'met' | 'not-met' | 'unknown';
  @ApiProperty() conditional!: boolean;
  @ApiProperty({ required: false, description: 'In fen; per month where monthly' }) amountFen?: number;
}

export class PreviewExampleView {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty({ example: 'MZ-01' }) policy!: string;
  @ApiProperty({ example: 'household' }) ref!: string;
  @ApiProperty({ format: 'date', description: 'The day on which both are judged' }) day!: string;
  @ApiProperty({ type: ShortResultView, nullable: true, description: 'Null for a new policy' })
  before!: ShortResultView | null;
  @ApiProperty() after!: ShortResultView;
  @ApiProperty({ type: WordsView, nullable: true, description: 'Null when the facts are no longer kept' })
  because!: WordsView | null;
}

/** What a draft would change among the stored cases of a period. */
export class PreviewView {
  @ApiProperty({ format: 'uuid' }) draftId!: string;
  @ApiProperty({ enum: ['running', 'done', 'failed'] }) status!: 'running' | 'done' | 'failed';
  @ApiProperty({ format: 'date-time' }) from!: Date;
  @ApiProperty({ format: 'date-time', description: 'Not included' }) to!: Date;
  @ApiProperty({ description: 'Assessments of the period' }) total!: number;
  @ApiProperty({ description: 'Judged by both rules so far' }) judged!: number;
  @ApiProperty({ description: 'Facts no longer kept, or no values for their day' }) skipped!: number;
  @ApiProperty({ description: 'Results that would change: of one policy, for one household or member' })
  changed!: number;
  @ApiProperty({ description: 'Wishes with such a result' }) changedWishes!: number;
  @ApiProperty({ type: [PreviewExampleView], description: 'The first 50, in the towns of the account' })
  examples!: PreviewExampleView[];
}
