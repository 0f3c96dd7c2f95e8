import { Allow } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftPageView } from '../http/draft-view.js';
import { Catalogues } from '../persistence/catalogues.js';
import { RuleDrafts } from '../persistence/rule-drafts.js';

@ApiTags('rules')
@Controller('api/rule-drafts')
export class ViewDraftHttp {
  constructor(
    private readonly drafts: RuleDrafts,
    private readonly catalogues: Catalogues,
  ) {}

  @Get(':draftId')
  @Allow('supervisor', 'auditor')
  @ApiOperation({ operationId: 'viewDraft' })
  @ApiOkResponse({ type: DraftPageView })
  async view(@Param('draftId', ParseUUIDPipe) draftId: string): Promise<DraftPageView> {
    const draft = await this.drafts.find(draftId);
    return DraftPageView.of(draft, await this.catalogues.version(draft.base));
  }
}
