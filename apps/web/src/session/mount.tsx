import '../design/index.css';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiProvider } from '../api/context.js';
import { httpApi } from '../api/http-api.js';
import { Problem } from '../api/problem.js';
import { type Front, startWords } from '../i18n/index.js';
import { LiveNews } from './live-news.js';
import { recallPreferences, usePreferences } from './preferences.js';

/** Asks again twice when no answer came; an answer that says no is final, and a session that ended asks to sign in. */
export function queryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (error instanceof Problem && error.isSignedOut) client.setQueryData(['session'], null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: (failures, error) => !(error instanceof Problem) && failures < 2, staleTime: 15_000 },
    },
  });
  return client;
}

/** Starts a front under its path: settings, words, then the first render. */
export async function mountFront(front: Front, path: string, app: ReactNode): Promise<void> {
  const { tag } = recallPreferences();
  await startWords(tag, [front]);
  const api = httpApi(() => document.documentElement.lang);
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app');
  createRoot(place).render(
    <StrictMode>
      <ApiProvider value={api}>
        <QueryClientProvider client={queryClient()}>
          <BrowserRouter basename={path}>
            <LiveNews />
            <FollowPreferences>{app}</FollowPreferences>
          </BrowserRouter>
        </QueryClientProvider>
      </ApiProvider>
    </StrictMode>,
  );
}

/** Everything below is drawn anew when a setting changes. */
function FollowPreferences({ children }: { children: ReactNode }) {
  usePreferences();
  return children;
}
