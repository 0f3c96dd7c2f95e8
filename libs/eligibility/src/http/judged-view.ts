import { type FactPath, FACTS, isFactPath } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { Catalogue, Policy, Reasoned } from '../domain/index.js';
import { LinesView, WordsView } from './policy-view.js';

export class ChoiceView {
  @ApiProperty() value!: string;
  @ApiProperty() name!: WordsView;
}

/** A fact that is not known yet, as it can be asked. */
export class QuestionView {
  @ApiProperty({ example: 'p2.age' }) fact!: string;
  @ApiProperty({ example: 'p2', description: '`household`, `event` or the reference of a member' })
  ref!: string;
  @ApiProperty() name!: WordsView;
  @ApiProperty({ enum: ['boolean', 'choice', 'level', 'count', 'decimal', 'code', 'statuses'] })
  kind!: string;
  @ApiProperty({ enum: ['yuan', 'square-metre', 'year', 'month', 'day', 'item', 'none'] }) unit!: string;
  @ApiProperty({ type: [ChoiceView], description: 'What may be answered; empty for numbers and yes or no' })
  choices!: ChoiceView[];

  /** `p2.age` asks for the fact `person.age` of p2. */
  static of(path: string): QuestionView {
    const [ref = '', name = ''] = path.split('.');
    const fact: FactPath = isFactPath(path) ? path : (`person.${name}` as FactPath);
    const { words, kind, unit, values } = FACTS[fact];
    return {
      fact: path,
      ref,
      name: words,
      kind,
      unit,
      choices: [...values].map(([value, said]) => ({ value, name: said })),
    };
  }
}

/** One policy, judged for the household or one member, with every reason. */
export class JudgedPolicyView {
  @ApiProperty({ example: 'MZ-06' }) policy!: string;
  @ApiProperty() name!: WordsView;
  @ApiProperty({ example: 'MZ' }) department!: string;
  @ApiProperty({ example: 'household' }) ref!: string;
  @ApiProperty({ enum: ['met', 'not-met', 'unknown'] }) verdict!: 'met' | 'not-met' | 'unknown';
  @ApiProperty({ description: 'Met only after a status found here is granted' }) conditional!: boolean;
  @ApiProperty({ description: 'Touches what is asked for' }) coversAsk!: boolean;
  @ApiProperty({ enum: ['always', 'on-topic', 'universal'] }) surface!: string;
  @ApiProperty({ required: false, description: 'In fen; per month where monthly' }) amountFen?: number;
  @ApiProperty() monthly!: boolean;
  @ApiProperty() benefit!: WordsView;
  @ApiProperty({ description: 'Why, line by line, with the numbers of this household' }) why!: LinesView;
  @ApiProperty({ type: [String], description: 'Unknown facts that can still change it' })
  missing!: readonly string[];
}

/** Every result of an assessment in words. The catalogue must be the one that was judged by. */
export function judgedPolicies(
  catalogue: Catalogue,
  { assessment, reasons }: Reasoned,
  coveredBy: readonly string[],
): JudgedPolicyView[] {
  const policies = new Map(catalogue.policies.map((policy) => [policy.code, policy]));
  return assessment.results.map((result, n) => {
    const { policy: code, ref, verdict, conditional, amountFen, perMonth, missing } = result;
    const { name, department, surface, benefit } = policies.get(code) as Policy;
    return {
      policy: code,
      name,
      department,
      ref,
      verdict,
      conditional,
      surface,
      amountFen,
      missing,
      coversAsk: coveredBy.includes(code),
      monthly: perMonth,
      benefit: benefit.words,
      why: reasons[n] ?? { zh: [], en: [] },
    };
  });
}
