import type { FieldProblemView, ProblemView } from './generated/index.js';

/** The service answered and said no, in words meant for people (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly detail: string;
  readonly errors: FieldProblemView[];
  readonly params: Readonly<Record<string, unknown>>;
  /** Short enough to be read out on the telephone. */
  readonly quote: string;

  constructor(
    readonly status: number,
    body: Partial<ProblemView>,
  ) {
    super(body.title ?? body.code ?? `HTTP ${status}`);
    this.code = body.code ?? 'unknown';
    this.detail = body.detail ?? body.title ?? '';
    this.errors = body.errors ?? [];
    this.params = body.params ?? {};
    this.quote = (body.traceId ?? '')
      .replace(/[^0-9a-zA-Z]/g, '')
      .slice(-6)
      .toUpperCase();
  }

  get isConflict(): boolean {
    return this.status === 409 || this.status === 412;
  }

  get isForbidden(): boolean {
    return this.status === 403;
  }

  get isSignedOut(): boolean {
    return this.status === 401;
  }
}

/** No answer came: whether the service got the request is not known. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/** An answer that says nothing about the request itself: it may have been carried out, and may be asked again. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof NoConnection || (error instanceof Problem && error.status >= 500);

/** Reads a failed answer; a body that is not a problem document still becomes a `Problem`. */
export async function problemFrom(response: Response): Promise<Problem> {
  try {
    return new Problem(response.status, (await response.json()) as Partial<ProblemView>);
  } catch {
    return new Problem(response.status, {});
  }
}
