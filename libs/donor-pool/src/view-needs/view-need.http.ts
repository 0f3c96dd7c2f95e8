import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { NeedNotFound } from '../domain/donor-pool.errors.js';
import { NeedBoard } from '../persistence/need-board.js';
import { Viewers } from '../persistence/viewers.js';
import { NeedLineView } from './need-line.view.js';

class NeedView extends NeedLineView {
  @ApiProperty({ type: [NeedLineView], description: 'Open needs like it, at most three' }) similar!: NeedLineView[];
}

@ApiTags('donor-pool')
@Controller('api/needs')
export class ViewNeedHttp {
  constructor(
    private readonly board: NeedBoard,
    private readonly viewers: Viewers,
  ) {}

  @Get(':needId')
  @Allow('donor', 'social-worker', 'town-officer', 'supervisor', 'auditor')
  @ApiOperation({ operationId: 'viewNeed' })
  @ApiOkResponse({ type: NeedView })
  async view(@Param('needId', ParseUUIDPipe) needId: string, @CurrentActor() actor: Actor): Promise<NeedView> {
    const viewer = await this.viewers.of(actor);
    const need = await this.board.find(viewer, needId);
    if (!need) throw new NeedNotFound();
    return { ...need, similar: await this.board.similar(viewer, need) };
  }
}
