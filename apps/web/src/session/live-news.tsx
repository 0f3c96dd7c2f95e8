import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../api/context.js';
import { useSession } from './use-session.js';

/** Kept on this device, or asked for once: news from the service says nothing about them. */
const OWN = new Set<unknown>(['session', 'drafts', 'policies', 'facts']);
const isShared = (name: unknown): boolean => !OWN.has(name);

/** The service of the list on screen may learn of the same fact a moment after the one that told us. */
const LOOK_AGAIN_MS = 1_500;

/** While somebody is signed in, news from the service makes the lists on screen fresh. */
export function LiveNews() {
  const api = useApi();
  const queries = useQueryClient();
  const { data: session } = useSession();
  const signedIn = Boolean(session);
  useEffect(() => {
    if (!signedIn) return;
    let again: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => isShared(queryKey[0]) });
    const stop = api.listen(() => {
      refresh();
      clearTimeout(again);
      again = setTimeout(refresh, LOOK_AGAIN_MS);
    });
    return () => {
      clearTimeout(again);
      stop();
    };
  }, [api, queries, signedIn]);
  return null;
}
