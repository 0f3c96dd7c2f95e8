import { useInfiniteQuery } from '@tanstack/react-query';
import type { PageAsked } from './api.js';

const LINES = 100;

/** A list that comes in pages: all lines read so far, and how to read on. */
export function usePages<Line>(
  key: readonly string[],
  ask: (page: PageAsked) => Promise<Line[]>,
  idOf: (line: Line) => string,
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask({ limit: LINES, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (last: Line[]) => {
      const line = last.at(-1);
      return last.length === LINES && line !== undefined ? idOf(line) : undefined;
    },
  });
  const more = query.hasNextPage ? () => void query.fetchNextPage() : undefined;
  return { ...query, data: query.data?.pages.flat(), more };
}
