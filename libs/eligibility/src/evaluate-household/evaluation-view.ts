import { ApiProperty } from '@nestjs/swagger';
import {
  answerOf,
  type Ask,
  assessWithReasons,
  type Catalogue,
  gapOf,
  type HouseholdFacts,
} from '../domain/index.js';
import { DocumentView, documentsToBring } from '../http/documents-view.js';
import { GapView } from '../http/gap-view.js';
import { JudgedPolicyView, judgedPolicies, QuestionView } from '../http/judged-view.js';

const REFS = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } } as const;

/** What all policies say about a household that is not stored. */
export class EvaluationView {
  @ApiProperty() catalogueVersion!: string;
  @ApiProperty({ format: 'date' }) decisionDate!: string;
  @ApiProperty({ ...REFS, description: 'Policy -> whom it is met for' }) met!: Record<string, string[]>;
  @ApiProperty(REFS) conditional!: Record<string, string[]>;
  @ApiProperty(REFS) unknown!: Record<string, string[]>;
  @ApiProperty({ type: [String], description: 'The fewest next questions' }) missing!: readonly string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'number' } },
    description: 'Policy -> whom -> fen; per month where monthly',
  })
  amounts!: Record<string, Record<string, number>>;
  @ApiProperty({ type: [JudgedPolicyView] }) results!: JudgedPolicyView[];
  @ApiProperty({ type: [QuestionView] }) questions!: QuestionView[];
  @ApiProperty({ type: [DocumentView] }) documents!: DocumentView[];
  @ApiProperty({ required: false, type: GapView }) gap?: GapView;

  /** Judges; throws HouseholdRefused when the day lies outside all values. */
  static of(
    catalogue: Catalogue,
    facts: HouseholdFacts,
    decisionDate: string,
    asked?: Omit<Ask, 'judgedOn'>,
  ): EvaluationView {
    const judged = assessWithReasons(catalogue, facts, decisionDate);
    const { assessment } = judged;
    const gap = asked && gapOf(catalogue, assessment, { ...asked, judgedOn: decisionDate });
    return {
      catalogueVersion: catalogue.version,
      decisionDate,
      ...answerOf(assessment),
      results: judgedPolicies(catalogue, judged, gap?.coveredBy ?? []),
      questions: assessment.missing.map((path) => QuestionView.of(path)),
      documents: documentsToBring(catalogue, assessment, gap?.coveredBy),
      ...(gap ? { gap } : {}),
    };
  }
}
