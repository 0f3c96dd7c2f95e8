import { ApiProperty } from '@nestjs/swagger';
import { printRule, valueOn } from '../domain/index.js';
import type { Catalogue } from '../domain/index.js';
import type { DraftLine, RuleDraft } from '../persistence/rule-drafts.js';
import { BasisView, LinesView, WordsView } from './policy-view.js';

export const NOTE_CODES = ['new-standard', 'correction', 'changed-policy', 'new-policy', 'other'] as const;

export class NoteView {
  @ApiProperty({ enum: NOTE_CODES }) code!: string;
  @ApiProperty() text!: string;
}

/** A draft as it is listed. */
export class DraftView {
  @ApiProperty({ format: 'uuid' }) draftId!: string;
  @ApiProperty({ example: 'reconstruction-2021.1', description: 'The catalogue on which it builds' })
  base!: string;
  @ApiProperty({
    example: 'reconstruction-2021.1-r1',
    description: 'The catalogue that it becomes when published',
  })
  version!: string;
  @ApiProperty({ format: 'date', description: 'The first day that is judged by it' }) effectiveFrom!: string;
  @ApiProperty() note!: NoteView;
  @ApiProperty({ enum: ['open', 'published', 'withdrawn'] }) status!: 'open' | 'published' | 'withdrawn';
  @ApiProperty({ format: 'uuid' }) proposedBy!: string;
  @ApiProperty({ format: 'date-time' }) proposedAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
  @ApiProperty({ type: [String], description: 'Names of parameters' }) parameters!: string[];
  @ApiProperty({ type: [String], description: 'Codes of policies' }) policies!: string[];

  static of({ changes, ...draft }: DraftLine): DraftView {
    const {
      draftId,
      base,
      version,
      effectiveFrom,
      note,
      status,
      proposedBy,
      proposedAt,
      decidedBy,
      decidedAt,
    } = draft;
    return {
      draftId,
      base,
      version,
      effectiveFrom,
      note,
      status,
      proposedBy,
      proposedAt,
      decidedBy,
      decidedAt,
      parameters: [...new Set(changes.parameters.map(({ name }) => name))],
      policies: changes.policies.map(({ code }) => code),
    };
  }
}

export class ChangedValueView {
  @ApiProperty({ example: 'DIBAO' }) name!: string;
  @ApiProperty() words!: WordsView;
  @ApiProperty({ example: 'yuan' }) unit!: string;
  @ApiProperty({ example: '1200' }) value!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ type: [BasisView] }) basis!: BasisView[];
  @ApiProperty({ type: String, nullable: true, description: 'What holds on that day without the draft' })
  before!: string | null;
}

export class ChangedPolicyView {
  @ApiProperty({ example: 'MZ-06' }) code!: string;
  @ApiProperty() name!: WordsView;
  @ApiProperty({ description: 'The rule as printed' }) printed!: LinesView;
  @ApiProperty({
    type: LinesView,
    nullable: true,
    description: 'The rule as printed without the draft; null when new',
  })
  before!: LinesView | null;
}

/** A draft with what it changes, old beside new. */
export class DraftPageView {
  @ApiProperty() draft!: DraftView;
  @ApiProperty({ type: [ChangedValueView] }) values!: ChangedValueView[];
  @ApiProperty({ type: [ChangedPolicyView] }) policies!: ChangedPolicyView[];

  static of(draft: RuleDraft, base: Catalogue): DraftPageView {
    const { candidate, changes } = draft;
    return {
      draft: DraftView.of(draft),
      values: changes.parameters.map(({ name, value, from, to, basis }) => {
        const old = base.parameters.find((parameter) => parameter.name === name);
        const { words = { zh: name, en: name }, unit = 'none' } = old ?? {};
        return {
          name,
          words,
          unit,
          value,
          from,
          to,
          basis: [...basis],
          before: (old && valueOn(old, from)?.value) ?? null,
        };
      }),
      policies: changes.policies.map((policy) => {
        const old = base.policies.find(({ code }) => code === policy.code);
        return {
          code: policy.code,
          name: policy.name,
          printed: printRule(policy, candidate.parameters),
          before: old ? printRule(old, base.parameters) : null,
        };
      }),
    };
  }
}
