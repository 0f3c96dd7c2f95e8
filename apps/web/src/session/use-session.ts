import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/context.js';
import { Problem } from '../api/problem.js';
import { keepPreferences } from './preferences.js';
import type { Session } from '../api/api.js';

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

/**
 * Ends the session and forgets everything that this browser still holds, except how one likes to read: the service
 * empties the storage of this address, `wipe` what the front keeps besides.
 */
export function useSignOut(wipe: () => Promise<void> = () => Promise.resolve()): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    await api.signOut();
    await wipe();
    sessionStorage.clear();
    queries.clear();
    keepPreferences();
    location.reload();
  };
}
