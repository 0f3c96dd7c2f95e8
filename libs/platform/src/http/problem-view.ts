import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class FieldProblemView {
  @ApiProperty({ example: '/applicant/idNumber', description: 'JSON pointer into the body' }) pointer!: string;
  @ApiProperty() code!: string;
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}

/** Every refusal, in both languages (RFC 9457 problem details); `title` and `detail` follow Accept-Language. */
export class ProblemView {
  @ApiProperty({ example: 'urn:dianliang:problem:approval.content-changed' }) type!: string;
  @ApiProperty() title!: string;
  @ApiProperty() status!: number;
  @ApiProperty() detail!: string;
  @ApiProperty({ example: 'approval.content-changed', description: 'For machines; never changes' }) code!: string;
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Ids and codes, never personal data',
  })
  params?: Readonly<Record<string, string | number | boolean>>;

  @ApiProperty({ required: false, type: [FieldProblemView], description: 'Every field at fault, all at once' })
  errors?: FieldProblemView[];

  @ApiProperty({ description: 'To quote on the telephone' }) traceId!: string;
}
