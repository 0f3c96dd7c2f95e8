import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../api/context.js';
import { useSession } from './use-session.js';

/** While somebody is signed in, news from the service makes the lists on screen fresh. */
export function LiveNews() {
  const api = useApi();
  const queries = useQueryClient();
  const { data: session } = useSession();
  const signedIn = Boolean(session);
  useEffect(() => {
    if (!signedIn) return;
    return api.listen(
      () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
    );
  }, [api, queries, signedIn]);
  return null;
}
