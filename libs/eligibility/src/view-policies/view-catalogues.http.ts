import { AllowEveryone, Reader } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';

/** Rules as they were put in force; none is ever changed or removed. */
export class CatalogueView {
  @ApiProperty({ example: 'reconstruction-2021.1' }) version!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The catalogue on which it builds' }) base!:
    | string
    | null;
  @ApiProperty({ enum: ['bundled', 'published'] }) kind!: 'bundled' | 'published';
  @ApiProperty({ format: 'date', description: 'The first day that is judged by it' }) effectiveFrom!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description:
      'The last day that is judged by it now; null: until replaced; before its first day: replaced altogether',
  })
  effectiveTo!: string | null;
  @ApiProperty({ format: 'date-time' }) publishedAt!: Date;
}

@ApiTags('policies')
@Controller('api/policies/catalogues')
export class ViewCataloguesHttp {
  constructor(private readonly reader: Reader) {}

  @Get()
  @AllowEveryone()
  @ApiOperation({ operationId: 'listCatalogues' })
  @ApiOkResponse({ type: [CatalogueView] })
  list(): Promise<CatalogueView[]> {
    return this.reader.rows<CatalogueView>(
      `SELECT version, base_version AS base, kind, effective_from::text AS "effectiveFrom",
         (lead(effective_from) OVER line - 1)::text AS "effectiveTo", published_at AS "publishedAt"
       FROM eligibility.catalogue WINDOW line AS (ORDER BY effective_from, ordinal) ORDER BY effective_from, ordinal`,
    );
  }
}
