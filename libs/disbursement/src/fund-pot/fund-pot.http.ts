import { type Actor, Allow, CurrentActor, OutsideYourTowns, seesTown } from '#platform';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { PotNotFound } from '../domain/disbursement.errors.js';
import { ALL_FUNDING_SOURCES, type FundingSource } from '../domain/funding.js';
import { findPot } from '../domain/pots.js';
import { FundPot } from './fund-pot.command.js';

const MOST_FEN = 1_000_000_000_000;

class FundingRequest {
  @ApiProperty({ description: 'Whole fen', minimum: 1, maximum: MOST_FEN })
  @IsInt() @Min(1) @Max(MOST_FEN) amountFen!: number;

  @ApiProperty({ enum: ALL_FUNDING_SOURCES, description: 'Where the money comes from' })
  @IsIn(ALL_FUNDING_SOURCES) source!: FundingSource;
}

class FundingView {
  @ApiProperty({ example: 'charity:441900005' }) potId!: string;
  @ApiProperty() amountFen!: number;
  @ApiProperty({ enum: ALL_FUNDING_SOURCES }) source!: FundingSource;
}

@ApiTags('pots')
@Controller('api/pots')
export class FundPotHttp {
  constructor(private readonly commands: CommandBus) {}

  @Post(':potId/funding')
  @Allow('cashier')
  @ApiOperation({ operationId: 'fundPot' })
  @ApiCreatedResponse({ type: FundingView })
  async fund(
    @Param('potId') potId: string, @Body() { amountFen, source }: FundingRequest, @CurrentActor() actor: Actor,
  ): Promise<FundingView> {
    const pot = findPot(potId);
    if (!pot) throw new PotNotFound();
    if (!seesTown(actor, pot.town ?? '*')) throw new OutsideYourTowns();
    await this.commands.execute(new FundPot(potId, amountFen, source));
    return { potId, amountFen, source };
  }
}
