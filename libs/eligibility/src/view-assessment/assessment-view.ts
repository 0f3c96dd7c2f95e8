import { ApiProperty } from '@nestjs/swagger';
import { DocumentView } from '../http/documents-view.js';
import { JudgedPolicyView, QuestionView } from '../http/judged-view.js';

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

/** What can be told again only from the facts themselves, which stay sealed. */
export class ReasonsView {
  @ApiProperty({
    enum: ['told', 'facts-changed', 'facts-gone'],
    description: 'Reasons are told from the very facts that were judged, by the very rules, or not at all',
  })
  reasons!: 'told' | 'facts-changed' | 'facts-gone';
  @ApiProperty({ type: [JudgedPolicyView], description: 'Every policy: met, not met or unknown, and why' })
  results!: readonly JudgedPolicyView[];
  @ApiProperty({
    type: [DocumentView],
    description: 'Papers to bring: each once, without those that an office can look up',
  })
  documents!: readonly DocumentView[];
  @ApiProperty({ required: false, description: 'What policies pay too late, in fen' }) bridgeFen?: number;
}

/** What was found when all policies were checked for a wish. */
export class AssessmentView extends ReasonsView {
  @ApiProperty({ format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty({ format: 'date' }) judgedOn!: string;
  @ApiProperty() catalogueVersion!: string;
  @ApiProperty({ description: 'What is asked for, in fen' }) askFen!: number;
  @ApiProperty({ type: [MetPolicyView] }) met!: readonly MetPolicyView[];
  @ApiProperty({ type: [String] }) missing!: readonly string[];
  @ApiProperty({ type: [QuestionView], description: 'The same as missing, as it can be asked' })
  questions!: readonly QuestionView[];
  @ApiProperty() gapFen!: number;
  @ApiProperty() coveredInKind!: boolean;
  @ApiProperty() bridge!: boolean;
  @ApiProperty() referHome!: boolean;
  @ApiProperty({ type: [String] }) overLimits!: readonly string[];
  @ApiProperty({ format: 'date-time' }) assessedAt!: Date;
}
