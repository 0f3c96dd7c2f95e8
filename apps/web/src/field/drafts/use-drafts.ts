import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Draft, newDraft } from './draft.js';
import type { Answers } from '../form/answers.js';
import type { Drafts } from './sealed-drafts.js';

const DraftsContext = createContext<Drafts | null>(null);

export const DraftsProvider = DraftsContext.Provider;

export function useDraftStore(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('DraftsProvider is missing');
  return drafts;
}

export function useDrafts() {
  const drafts = useDraftStore();
  return useQuery({
    queryKey: ['drafts'],
    queryFn: async () => (await drafts.list()).sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    networkMode: 'always',
  });
}

/** One draft, and how to change it: each change is sealed and stored before the next screen. */
export function useDraft(id: string) {
  const drafts = useDraftStore();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['drafts', id],
    queryFn: async () => (await drafts.load(id)) ?? null,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const save = async (draft: Draft): Promise<void> => {
    queries.setQueryData(['drafts', id], draft);
    await drafts.save(draft);
    await queries.invalidateQueries({ queryKey: ['drafts'], exact: true });
  };
  return { query, save };
}

export function useNewDraft(): (answers: Answers) => Promise<Draft> {
  const drafts = useDraftStore();
  return async (answers) => {
    const draft = newDraft(crypto.randomUUID(), crypto.randomUUID(), answers, new Date());
    await drafts.save(draft);
    return draft;
  };
}
