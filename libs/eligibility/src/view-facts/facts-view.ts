import { ApiProperty } from '@nestjs/swagger';

/** What a form told about a family, as it was judged: facts only, no name, number, telephone or account. */
export class FactsView {
  @ApiProperty({ type: 'object', additionalProperties: true }) household!: Record<string, unknown>;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  members!: Record<string, unknown>[];
  @ApiProperty({ type: 'object', additionalProperties: true }) event!: Record<string, unknown>;
}
