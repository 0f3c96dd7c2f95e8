import type { ReactNode } from 'react';
import { Page } from './page.js';
import { Failure, Loading } from './states.js';

interface AskedProps<Answer> {
  query: { data: Answer | undefined; error: Error | null; refetch: () => unknown };
  /** What is awaited, in words. */
  what: string;
  lines?: number;
  /** Where the answer is the whole page: the heading under which it is said that there is none. */
  title?: string;
  children: (answer: Answer) => ReactNode;
}

/** What was asked of the service: awaiting, failed, or the answer. An old answer stays on screen when a new one fails. */
export function Asked<Answer>({ query, what, lines, title, children }: AskedProps<Answer>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    const failure = <Failure error={query.error} onAgain={() => void query.refetch()} />;
    return title === undefined ? failure : <Page title={title}>{failure}</Page>;
  }
  return <Loading what={what} lines={lines ?? 3} />;
}
