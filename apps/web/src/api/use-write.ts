import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Write } from './api.js';
import { isUncertain } from './problem.js';
import { forgetWriteKey, writeKeyFor } from './write-key.js';

/**
 * One act of a person. The key is stored before sending; while no definite answer came the same key is sent again,
 * so the service can tell a repeat from a second act.
 */
export function useWrite<Answer>(purpose: string, act: (write: Write) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation<Answer, Error>({
    mutationFn: () => act({ key: writeKeyFor(purpose) }),
    onSuccess: async () => {
      forgetWriteKey(purpose);
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!isUncertain(error)) forgetWriteKey(purpose);
    },
    networkMode: 'always',
    retry: false,
  });
}
