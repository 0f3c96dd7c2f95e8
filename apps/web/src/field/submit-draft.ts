import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../api/context.js';
import { isUncertain, Problem } from '../api/problem.js';
import { cityDay } from '../format/time.js';
import { useOnline } from '../session/online.js';
import type { Draft } from './drafts/draft.js';
import { useDraft, useDrafts } from './drafts/use-drafts.js';
import { toNewWish } from './form/to-wish.js';
import { useDemo } from './form/use-form.js';

export type Sent = 'accepted' | 'waiting' | 'refused';

/**
 * Sends a draft under its own key. Without an answer it waits on the phone and is sent again under the same key,
 * so a wish is taken in once however often it is sent.
 */
export function useSubmit(id: string) {
  const api = useApi();
  const demo = useDemo();
  const { save } = useDraft(id);
  const queries = useQueryClient();
  const sending = useRef<Promise<Sent> | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = (draft: Draft): Promise<Sent> => {
    // A second press while the first is under way waits for the same answer.
    sending.current ??= sendOnce(draft).finally(() => {
      sending.current = null;
    });
    return sending.current;
  };
  const sendOnce = async (draft: Draft): Promise<Sent> => {
    setBusy(true);
    setError(null);
    try {
      const receipt = await api.registerWish(toNewWish(draft.answers, { today: cityDay(new Date()), demo }), { key: draft.key });
      // What was said is with the service now; the phone keeps the receipt and no people's data.
      await save({ ...draft, answers: {}, state: 'accepted', receipt });
      return 'accepted';
    } catch (cause) {
      if (isUncertain(cause)) {
        await save({ ...draft, state: 'waiting' });
        return 'waiting';
      }
      await save({ ...draft, state: 'writing' });
      // The draft stays; whoever signs in again finds it where it was.
      if (cause instanceof Problem && cause.isSignedOut) queries.setQueryData(['session'], null);
      setError(cause);
      return 'refused';
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, error };
}

/**
 * Sends what waits, one after the other: when the list is opened with a network, and whenever the network returns.
 * A draft that fails is not tried again until then; one that the service refuses stays where a person can open it.
 */
export function useOutbox(): void {
  const api = useApi();
  const demo = useDemo();
  const online = useOnline();
  const { data: drafts } = useDrafts();
  const { save } = useDraft('outbox');
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (!online) {
      tried.current.clear();
      return;
    }
    const waiting = (drafts ?? []).filter(({ id, state }) => state === 'waiting' && !tried.current.has(id));
    for (const { id } of waiting) tried.current.add(id);
    const sendAll = async (): Promise<void> => {
      for (const draft of waiting) {
        const receipt = await api.registerWish(toNewWish(draft.answers, { today: cityDay(new Date()), demo }), { key: draft.key }).catch(() => null);
        if (receipt) await save({ ...draft, answers: {}, state: 'accepted', receipt });
      }
    };
    void sendAll();
  }, [api, demo, drafts, online, save]);
}
