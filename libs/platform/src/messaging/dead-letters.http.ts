import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.js';
import { WithoutIdempotencyKey } from '../http/idempotency.interceptor.js';
import { declaredContexts } from '../runtime/context-module.js';
import { DeadLetters, type StoredDeadLetter } from './dead-letters.js';
import { DeadLetterNotFound } from './messaging.errors.js';
import { Requeue } from './requeue.js';

const nullableText = { type: String, nullable: true };

class DeadLetterView implements StoredDeadLetter {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'approval.decide-paths' }) consumer!: string;
  @ApiProperty() eventId!: string;
  @ApiProperty({ ...nullableText, description: 'The wish' }) subject!: string | null;
  @ApiProperty(nullableText) type!: string | null;
  @ApiProperty() topic!: string;
  @ApiProperty() code!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() attempts!: number;
  @ApiProperty({ enum: ['aside', 'handled'] }) status!: 'aside' | 'handled';
  @ApiProperty({ format: 'date-time' }) setAsideAt!: Date;
}

class RequeuedView {
  @ApiProperty({ description: 'How many letters were handled, with those that waited behind it' }) handled!: number;
}

/** What was set aside in a context, and handling it again. Requeueing is safe to repeat: handled is handled. */
@ApiTags('operations')
@Controller('api/operations/:context/dead-letters')
@Allow('operator')
export class DeadLettersHttp {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly requeueing: Requeue,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDeadLetters' })
  @ApiOkResponse({ type: [DeadLetterView] })
  list(@Param('context') context: string): Promise<DeadLetterView[]> {
    return this.deadLetters.list(known(context), 'aside', 100);
  }

  @Post(':id/requeue')
  @HttpCode(200)
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'requeueDeadLetter' })
  @ApiOkResponse({ type: RequeuedView })
  requeue(@Param('context') context: string, @Param('id', ParseUUIDPipe) id: string): Promise<RequeuedView> {
    return this.requeueing.requeue(known(context), id);
  }
}

/** The name becomes part of a table's name, so it must be one of ours. */
function known(context: string): string {
  if (!declaredContexts().some((one) => one.name === context)) throw new DeadLetterNotFound();
  return context;
}
