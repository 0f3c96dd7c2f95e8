import { say, shanghaiDate } from '#kernel';
import { InvalidInput } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { isDay } from '../domain/evaluator/rules-on-day.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NOT_A_DAY = say('应为日期 YYYY-MM-DD', 'This must be a day written YYYY-MM-DD');
const DAY_MS = 86_400_000;
const DAYS = 31;

/** The days on which cases were assessed; the last 31 days when absent. */
export class PreviewRequest {
  @ApiProperty({ required: false, format: 'date' })
  @IsOptional()
  @Matches(DATE, { context: NOT_A_DAY })
  from?: string;
  @ApiProperty({ required: false, format: 'date', description: 'Included' })
  @IsOptional()
  @Matches(DATE, { context: NOT_A_DAY })
  to?: string;
}

/** The period of a request as instants: from the start of its first day in Dongguan to now or the end of its last day. */
export function periodOf(
  { from, to }: PreviewRequest,
  now: Date,
): { readonly from: Date; readonly to: Date } {
  const last = to ?? shanghaiDate(now);
  const first = from ?? shanghaiDate(new Date(startOf(last, '/to').getTime() - (DAYS - 1) * DAY_MS));
  const end = startOf(last, '/to').getTime() + DAY_MS;
  if (first > last) throw refused('/from', say('起始日晚于结束日', 'This is after the last day'));
  return { from: startOf(first, '/from'), to: new Date(Math.min(end, now.getTime() + 1)) };
}

function startOf(day: string, pointer: string): Date {
  if (!isDay(day)) throw refused(pointer, NOT_A_DAY);
  return new Date(`${day}T00:00:00+08:00`);
}

const refused = (pointer: string, words: ReturnType<typeof say>) =>
  new InvalidInput([{ pointer, code: 'not-a-period', ...words }]);
