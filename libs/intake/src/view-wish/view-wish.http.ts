import { type Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WishPages } from '../persistence/wish-pages.js';
import { WishView } from './wish-view.js';

@ApiTags('wishes')
@Controller('api/wishes')
export class ViewWishHttp {
  constructor(private readonly pages: WishPages) {}

  @Get(':wishId')
  @Allow(
    'social-worker', 'town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'supervisor', 'auditor',
  )
  @ApiOperation({ operationId: 'viewWish' })
  @ApiOkResponse({ type: WishView })
  view(@Param('wishId', ParseUUIDPipe) wishId: string, @CurrentActor() actor: Actor): Promise<WishView> {
    return this.pages.view(wishId, actor);
  }
}
