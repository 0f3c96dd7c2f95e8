import { type Actor, AllowSignedIn, CurrentActor } from '#platform';
import { Controller, Headers, type MessageEvent, Query, Sse } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { concatMap, defer, from, interval, map, merge, mergeMap, Observable, of, startWith, throttleTime } from 'rxjs';
import { ProgressBell } from '../publishing/progress-bell.js';
import { LOOK_BACK, type Notice, StepFeed } from './step-feed.js';

/** Proxies drop a silent stream; a comment every so often keeps it open. */
const PULSE_MS = 15_000;
/** Steps recorded by another process of this service are found by looking. */
const LOOK_EVERY_MS = 2_000;
const AT_MOST_EVERY_MS = 100;

/**
 * Notices that wishes have moved, as server-sent events; `id` is the number of the step, so that a reader who
 * comes back with Last-Event-ID misses nothing. The first message, `ready`, says where the stream begins: whoever is
 * cut off before the first notice comes back to that place.
 */
@ApiTags('live')
@Controller('api/live')
export class WatchProgressHttp {
  constructor(
    private readonly feed: StepFeed,
    private readonly bell: ProgressBell,
  ) {}

  @Sse()
  @AllowSignedIn()
  @ApiOperation({ operationId: 'watchProgress' })
  @ApiQuery({ name: 'after', required: false, description: 'as Last-Event-ID, for a reader that opens a new stream' })
  watch(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId?: string,
    @Query('after') after?: string,
  ): Observable<MessageEvent> {
    return defer(async () => readNumber(lastEventId ?? after) ?? this.feed.lastNumber()).pipe(
      mergeMap((since) => merge(of(ready(since)), this.notices(actor, since), pulse())),
    );
  }

  private notices(actor: Actor, start: number): Observable<MessageEvent> {
    const sent = new Set<number>();
    let since = start;
    return merge(this.bell.rung, interval(LOOK_EVERY_MS)).pipe(
      startWith(undefined),
      throttleTime(AT_MOST_EVERY_MS, undefined, { leading: true, trailing: true }),
      concatMap(() => this.feed.after(since, sent, actor)),
      concatMap((found) => from(found.filter((one) => one.number > start && !sent.has(one.number)))),
      map((one) => {
        sent.add(one.number);
        since = Math.max(since, one.number);
        for (const number of sent) if (number <= since - LOOK_BACK) sent.delete(number);
        return asEvent(one);
      }),
    );
  }
}

/** A number of a step as a reader brings it back; anything else counts as none. */
const readNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

const ready = (since: number): MessageEvent => ({ id: String(since), type: 'ready', data: {} });

const asEvent = ({ number, code, wishId }: Notice): MessageEvent => ({
  id: String(number),
  type: 'step',
  data: { code, ...(wishId ? { wishId } : {}) },
});

const pulse = (): Observable<MessageEvent> =>
  interval(PULSE_MS).pipe(mergeMap(() => of({ type: 'pulse', data: '' })));
