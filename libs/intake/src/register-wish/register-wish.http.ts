import { Clock, shanghaiDate } from '#kernel';
import { type Actor, Allow, CONFIG, type Config, CurrentActor, OutsideYourTowns, seesTown } from '#platform';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { readForm } from './read-form.js';
import { RegisterWishes } from './register-wishes.command.js';
import { WishRequest } from './wish-request.js';

class ReceiptView {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty({ example: 'DG-7K4M-92QX-3HTA' }) receiptCode!: string;
  @ApiProperty({ enum: ['accepted'] }) status!: 'accepted';
  @ApiProperty({ format: 'date-time' }) registeredAt!: Date;
  @ApiProperty({ format: 'date-time', description: 'The latest day on which this is answered' }) answeredBy!: Date;
}

const DAY_MS = 24 * 3_600_000;
const MONTH_DAYS = 30;

@ApiTags('wishes')
@Controller('api/wishes')
export class RegisterWishHttp {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Allow('social-worker', 'town-officer')
  @ApiOperation({ operationId: 'registerWish' })
  @ApiCreatedResponse({ type: ReceiptView })
  async register(@Body() request: WishRequest, @CurrentActor() actor: Actor): Promise<ReceiptView> {
    if (!seesTown(actor, request.town)) throw new OutsideYourTowns();
    const form = readForm(request, actor.accountId, shanghaiDate(this.clock.now()), this.config);
    const [receipt] = await this.commands.execute(new RegisterWishes([form]));
    if (!receipt) throw new Error('A registered wish has a receipt');
    const { registeredAt } = receipt;
    const days = request.danger ? 1 : MONTH_DAYS;
    return { ...receipt, status: 'accepted', answeredBy: new Date(registeredAt.getTime() + days * DAY_MS) };
  }
}
