import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/is-unavailable.js';
import { Logger } from '../observability/logger.js';
import { type Problem, problemOf } from './problem.js';

/** The one place where an error becomes an answer. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    sendProblem(http.getResponse<FastifyReply>(), request, error, this.logger);
  }
}

/** Answers a request with problem details; Fastify's own error hook uses it too. */
export function sendProblem(reply: FastifyReply, request: FastifyRequest, error: unknown, logger: Logger): void {
  const cause = isUnavailable(error) ? { statusCode: 503 } : error;
  const problem = withStatus(problemOf(cause, languageOf(request), request.id), cause);
  if (problem.status >= 500) {
    const name = error instanceof Error ? error.name : 'unknown';
    const code = (error as { code?: string } | undefined)?.code;
    logger.error(
      { event: 'request-failed', method: request.method, route: request.routeOptions.url, cause: code ? `${name} ${code}` : name },
      'a request failed',
    );
  }
  void reply.status(problem.status).type('application/problem+json').send(problem);
}

const withStatus = (problem: Problem, cause: unknown): Problem =>
  (cause as { statusCode?: number }).statusCode === 503
    ? { ...problem, status: 503, code: 'platform.unavailable', zh: '系统正在恢复，请稍候再试', en: 'The service is recovering; please try again in a moment' }
    : problem;

/** Chinese unless the reader prefers English. */
export function languageOf(request: FastifyRequest): 'zh' | 'en' {
  const wanted = request.headers['accept-language'] ?? '';
  return /^\s*en\b/i.test(wanted) ? 'en' : 'zh';
}
