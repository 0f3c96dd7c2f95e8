import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { useWords } from '../i18n/index.js';
import { Frame } from '../kit/page.js';
import { Loading } from '../kit/states.js';
import { Account } from '../session/account.js';
import { NotFound } from '../session/not-found.js';
import { useSession } from '../session/use-session.js';
import { HomeScreen } from './screens/home.js';

// Members' pages come only when they are opened: the first page of a stranger stays light.
const BoardScreen = lazy(() => import('./screens/board.js'));
const NeedScreen = lazy(() => import('./screens/need.js'));
const ClaimsScreen = lazy(() => import('./screens/claims.js'));
const ProgressScreen = lazy(() => import('./screens/progress.js'));

/** The front of everybody: the city's totals, progress by receipt code, and the board of needs for members. */
export function PublicApp() {
  const { t } = useWords('public');
  const { data: session } = useSession();
  const member = session?.roles.includes('donor');
  const nav = [
    { to: '/', words: t('nav.home') },
    { to: '/progress', words: t('nav.progress') },
    { to: '/needs', words: t('nav.needs') },
    ...(member ? [{ to: '/claims', words: t('nav.claims') }] : []),
  ];
  return (
    <Frame front={t('front')} nav={nav} account={<Account />} demo={session?.mode === 'demo'}>
      <Suspense fallback={<Loading what={t('what')} />}>
        <Routes>
          <Route index element={<HomeScreen />} />
          <Route path="progress" element={<ProgressScreen />} />
          <Route path="needs" element={<BoardScreen />} />
          <Route path="needs/:id" element={<NeedScreen />} />
          <Route path="claims" element={<ClaimsScreen />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Frame>
  );
}
