import { Route, Routes } from 'react-router';
import { useWords } from '../i18n/index.js';
import { Frame } from '../kit/page.js';
import { Account } from '../session/account.js';
import { Gate } from '../session/gate.js';
import { NotFound } from '../session/not-found.js';
import { useSession } from '../session/use-session.js';
import { CaseScreen } from './screens/case.js';
import { RefuseScreen } from './screens/refuse.js';
import { ReturnScreen } from './screens/return.js';
import { SignScreen } from './screens/sign.js';
import { WorklistScreen } from './screens/worklist.js';

/** The front of approvals: dense, keyboard first, and nothing is signed that was not shown. */
export function DeskApp() {
  const { t } = useWords('desk');
  const { data: session } = useSession();
  return (
    <Frame
      front={t('front')}
      nav={session ? [{ to: '/', words: t('nav.worklist') }] : []}
      account={<Account />}
      demo={session?.mode === 'demo'}
    >
      <Gate roles={['town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'supervisor', 'auditor']} lead={t('signInLead')}>
        <Routes>
          <Route index element={<WorklistScreen />} />
          <Route path="cases/:id" element={<CaseScreen />} />
          <Route path="cases/:id/parts/:part/sign" element={<SignScreen />} />
          <Route path="cases/:id/refuse" element={<RefuseScreen />} />
          <Route path="cases/:id/return" element={<ReturnScreen />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Gate>
    </Frame>
  );
}
