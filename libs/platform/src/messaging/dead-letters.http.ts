import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow } from '../http/allow.js';
import { WithoutIdempotencyKey } from '../http/idempotency.interceptor.js';
import { declaredContexts } from '../runtime/context-module.js';
import { DeadLetters, type StoredDeadLetter } from './dead-letters.js';
import { DeadLetterNotFound } from './messaging.errors.js';
import { Requeue } from './requeue.js';

/** What was set aside in a context, and handling it again. Requeueing is safe to repeat: handled is handled. */
@Controller('api/operations/:context/dead-letters')
@Allow('operator')
export class DeadLettersHttp {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly requeueing: Requeue,
  ) {}

  @Get()
  list(@Param('context') context: string): Promise<StoredDeadLetter[]> {
    return this.deadLetters.list(known(context), 'aside', 100);
  }

  @Post(':id/requeue')
  @HttpCode(200)
  @WithoutIdempotencyKey()
  requeue(@Param('context') context: string, @Param('id', ParseUUIDPipe) id: string): Promise<{ handled: number }> {
    return this.requeueing.requeue(known(context), id);
  }
}

/** The name becomes part of a table's name, so it must be one of ours. */
function known(context: string): string {
  if (!declaredContexts().some((one) => one.name === context)) throw new DeadLetterNotFound();
  return context;
}
