import type { ReactNode } from 'react';
import { Failure, Loading } from './states.js';

interface AskedProps<Answer> {
  query: { data: Answer | undefined; error: Error | null; refetch: () => unknown };
  /** What is awaited, in words. */
  what: string;
  lines?: number;
  children: (answer: Answer) => ReactNode;
}

/** What was asked of the service: awaiting, failed, or the answer. An old answer stays on screen when a new one fails. */
export function Asked<Answer>({ query, what, lines, children }: AskedProps<Answer>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failure error={query.error} onAgain={() => void query.refetch()} />;
  return <Loading what={what} lines={lines ?? 3} />;
}
