import { Route, Routes } from 'react-router';
import { useWords } from '../i18n/index.js';
import { Frame } from '../kit/page.js';
import { Gate } from '../session/gate.js';
import { NotFound } from '../session/not-found.js';
import { useSession } from '../session/use-session.js';
import { FieldAccount } from './field-account.js';
import type { Drafts } from './drafts/sealed-drafts.js';
import { DraftsProvider } from './drafts/use-drafts.js';
import { AllQuestionsScreen } from './screens/all-questions.js';
import { CheckScreen } from './screens/check.js';
import { NewWishScreen } from './screens/new-wish.js';
import { PolicyListScreen } from './screens/policy-list.js';
import { QuestionScreen } from './screens/question.js';
import { ReceiptScreen } from './screens/receipt.js';
import { TodayScreen } from './screens/today.js';
import { WishScreen } from './screens/wish.js';

/** The front of social workers: phone first, one thing per page, drafts that survive a lost signal. */
export function FieldApp({ drafts }: { drafts: Drafts }) {
  const { t } = useWords('field');
  const { data: session } = useSession();
  const nav = session
    ? [
        { to: '/', words: t('nav.today') },
        { to: '/policies', words: t('nav.policies') },
      ]
    : [];
  return (
    <DraftsProvider value={drafts}>
      <Frame front={t('front')} nav={nav} account={<FieldAccount />} demo={session?.mode === 'demo'}>
        <Gate roles={['social-worker']} lead={t('signInLead')}>
          <Routes>
            <Route index element={<TodayScreen />} />
            <Route path="drafts/:id" element={<NewWishScreen />} />
            <Route path="drafts/:id/all" element={<AllQuestionsScreen />} />
            <Route path="drafts/:id/check" element={<CheckScreen />} />
            <Route path="drafts/:id/receipt" element={<ReceiptScreen />} />
            <Route path="drafts/:id/:page" element={<QuestionScreen />} />
            <Route path="wishes/:id" element={<WishScreen />} />
            <Route path="policies" element={<PolicyListScreen />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Gate>
      </Frame>
    </DraftsProvider>
  );
}
