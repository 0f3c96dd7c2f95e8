import type { ReactNode } from 'react';
import type { Role } from '../api/session.js';
import { useWords } from '../i18n/index.js';
import { Button } from '../kit/button.js';
import { Page } from '../kit/page.js';
import { Failure, Loading, NoRight } from '../kit/states.js';
import { SignIn } from './sign-in.js';
import { useSession, useSignOut } from './use-session.js';

interface GateProps {
  roles: readonly Role[];
  /** What signing in is for, in one sentence. */
  lead: string;
  children: ReactNode;
}

/** Shows its pages to people with one of these roles; the address stays, so one returns to the same place. */
export function Gate({ roles, lead, children }: GateProps) {
  const { t } = useWords();
  const { data: session, isPending, error, refetch } = useSession();
  if (isPending) return <Loading what={t('signIn.session')} lines={1} />;
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!session) return <SignIn lead={lead} />;
  if (!roles.includes(session.role)) {
    return (
      <Page title={t('state.otherRole', { role: t(`role.${session.role}`) })}>
        <NoRight />
      </Page>
    );
  }
  return children;
}

/** Name, role and the way out, at the end of the navigation line. */
export function Account() {
  const { t } = useWords();
  const { data: session } = useSession();
  const signOut = useSignOut();
  if (!session) return null;
  return (
    <div className="row">
      <span className="small quiet">
        {session.name} · {t(`role.${session.role}`)}
      </span>
      <Button tone="quiet" onClick={() => void signOut()}>
        {t('signIn.out')}
      </Button>
    </div>
  );
}
