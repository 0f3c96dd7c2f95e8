import { ApiProperty } from '@nestjs/swagger';
import { parametersIn, parametersOf } from '../domain/evaluator/rules-on-day.js';
import { type Catalogue, type Policy, printRule, valueOn } from '../domain/index.js';
import { BasisView, LinesView, PolicyView, WordsView } from '../http/policy-view.js';

/** A figure of a rule on a day. */
export class ValueOnDayView {
  @ApiProperty({ example: 'DIBAO' }) name!: string;
  @ApiProperty() words!: WordsView;
  @ApiProperty({ enum: ['yuan', 'square-metre', 'year', 'month', 'none'] }) unit!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '1100',
    description: 'Null: the city has set none for this day',
  })
  value!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day; null: until replaced',
  })
  to!: string | null;
  @ApiProperty({ type: [BasisView] }) basis!: BasisView[];
}

/** One rule, printed, with its figures of a day. */
export class PolicyPageView {
  @ApiProperty() policy!: PolicyView;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ example: 'reconstruction-2021.1' }) catalogueVersion!: string;
  @ApiProperty() printed!: LinesView;
  @ApiProperty({ type: [ValueOnDayView] }) values!: ValueOnDayView[];

  static of(policy: Policy, catalogue: Catalogue, on: string): PolicyPageView {
    return {
      policy: PolicyView.of(policy),
      on,
      catalogueVersion: catalogue.version,
      printed: printRule(policy, catalogue.parameters),
      values: valuesOf(policy, catalogue, on),
    };
  }
}

function valuesOf({ when, benefit, grants }: Policy, catalogue: Catalogue, on: string): ValueOnDayView[] {
  const names = new Set([
    ...parametersIn(when),
    ...(benefit.formula ? parametersOf(benefit.formula) : []),
    ...(grants?.to ? parametersIn(grants.to) : []),
  ]);
  return catalogue.parameters
    .filter(({ name }) => names.has(name))
    .map((parameter) => {
      const { name, words, unit } = parameter;
      const { value = null, from = null, to = null, basis = [] } = valueOn(parameter, on) ?? {};
      return { name, words, unit, value, from, to, basis: [...basis] };
    });
}
