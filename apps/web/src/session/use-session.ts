import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/context.js';
import { Problem } from '../api/problem.js';
import type { Session } from '../api/session.js';

/** Who is signed in here; `null` when nobody is. */
export function useSession() {
  const api = useApi();
  return useQuery<Session | null>({
    queryKey: ['session'],
    queryFn: () =>
      api.session().catch((error: unknown) => {
        if (error instanceof Problem && error.isSignedOut) return null;
        throw error;
      }),
    staleTime: 60_000,
  });
}

/** Ends the session and forgets every answer that this page still holds. */
export function useSignOut(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    await api.signOut();
    queries.clear();
    queries.setQueryData(['session'], null);
  };
}
