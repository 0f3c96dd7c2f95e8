import { type Bilingual, DEPARTMENTS } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { Policy } from '../domain/index.js';

export class WordsView implements Bilingual {
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}

export class BasisView {
  @ApiProperty() document!: string;
  @ApiProperty({ required: false }) article?: string;
  @ApiProperty({ required: false }) address?: string;
  @ApiProperty({ enum: ['official', 'published-source', 'configuration-to-be-confirmed'] }) mark!: string;
}

/** A policy as it is listed. */
export class PolicyView {
  @ApiProperty({ example: 'MZ-06' }) code!: string;
  @ApiProperty() name!: WordsView;
  @ApiProperty({ example: 'MZ' }) department!: string;
  @ApiProperty() departmentName!: WordsView;
  @ApiProperty() target!: WordsView;
  @ApiProperty({ enum: ['household', 'person'] }) scope!: string;
  @ApiProperty({ enum: ['always', 'on-topic', 'universal'] }) surface!: string;
  @ApiProperty() benefit!: WordsView;
  @ApiProperty({ type: [String] }) covers!: string[];
  @ApiProperty({ type: [String] }) documents!: string[];
  @ApiProperty({ type: [BasisView] }) basis!: BasisView[];

  static of(policy: Policy): PolicyView {
    const { code, name, department, target, scope, surface, covers, documents, basis, benefit } = policy;
    return {
      code,
      name,
      department,
      target,
      scope,
      surface,
      departmentName: DEPARTMENTS[department],
      benefit: benefit.words,
      covers: [...covers],
      documents: [...documents],
      basis: [...basis],
    };
  }
}

/** Lines in both languages, one to one. */
export class LinesView {
  @ApiProperty({ type: [String] }) zh!: readonly string[];
  @ApiProperty({ type: [String] }) en!: readonly string[];
}
