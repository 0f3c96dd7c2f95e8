import { type Bilingual, DomainError, type ErrorKind, say } from '#kernel';
import { HttpException } from '@nestjs/common';
import { type FieldProblem, IdempotencyKeyMissing, InvalidInput, NotSignedIn } from './http.errors.js';

/** RFC 9457 problem details, with both languages and stable codes. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly errors?: readonly FieldProblem[];
  readonly traceId: string;
}

const STATUS: Record<ErrorKind, number> = { invalid: 422, 'not-found': 404, conflict: 409, forbidden: 403 };

const TITLES: Record<number, Bilingual> = {
  400: say('请求无法读取', 'The request cannot be read'),
  401: say('请先登录', 'Please sign in'),
  403: say('没有权限', 'Not allowed'),
  404: say('没有找到', 'Not found'),
  405: say('不支持这种操作', 'Not supported'),
  409: say('情况已有变化', 'Things have changed meanwhile'),
  413: say('内容过大', 'The request is too large'),
  415: say('不支持这种格式', 'This format is not supported'),
  422: say('需要改正', 'Please correct this'),
  503: say('暂时无法办理', 'Not possible right now'),
  500: say('没有办成', 'Something went wrong'),
};

/** Turns anything thrown into problem details. What is not ours answers without a word of its inside. */
export function problemOf(error: unknown, language: 'zh' | 'en', traceId: string): Problem {
  if (error instanceof DomainError) return ofDomain(error, language, traceId);
  const status = statusOf(error);
  const words =
    status === 500
      ? say(`没有办成，您填写的内容没有丢失。请稍后再试（编号 ${traceId}）`, `This did not work; nothing you typed is lost. Try again later (reference ${traceId})`)
      : (TITLES[status] ?? say('请求有误', 'The request is wrong'));
  return build(status, `platform.http-${status}`, words, language, traceId);
}

function ofDomain(error: DomainError, language: 'zh' | 'en', traceId: string): Problem {
  const status =
    error instanceof NotSignedIn ? 401 : error instanceof IdempotencyKeyMissing ? 400 : STATUS[error.kind];
  const pointed: FieldProblem[] = error.pointer ? [{ pointer: error.pointer, code: error.code, ...error.words }] : [];
  const errors = error instanceof InvalidInput ? error.problems : pointed;
  return {
    ...build(status, error.code, error.words, language, traceId),
    ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

function build(status: number, code: string, words: Bilingual, language: 'zh' | 'en', traceId: string): Problem {
  const title = (TITLES[status] ?? TITLES[500] ?? words)[language];
  return { type: `urn:dianliang:problem:${code}`, title, status, detail: words[language], code, zh: words.zh, en: words.en, traceId };
}

/** Nest's and Fastify's own refusals carry a status; a Postgres that is away is 503; the rest is a bug. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return status;
  return 500;
}
