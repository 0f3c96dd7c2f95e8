import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
 * Ends the session and forgets everything that this browser still holds, except how one likes to read: `wipe` what the
 * front keeps, the service whatever else is stored for this address. `failed` while the service did not answer.
 */
export function useSignOut(wipe: () => Promise<void> = () => Promise.resolve()) {
  const api = useApi();
  const queries = useQueryClient();
  const { mutate, isError } = useMutation({
    mutationFn: async () => {
      // First what is kept here: the service's answer empties the storage too, and a deletion that meets another fails.
      // If it fails all the same, that answer is the second lock; nobody stays signed in because of it.
      await wipe().catch(() => undefined);
      await api.signOut();
      sessionStorage.clear();
      queries.clear();
      keepPreferences();
      location.reload();
    },
    networkMode: 'always',
  });
  return { signOut: () => mutate(), failed: isError };
}
