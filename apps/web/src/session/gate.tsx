import type { ReactNode } from 'react';
import type { Role } from '../api/api.js';
import { useWords } from '../i18n/index.js';
import { Page } from '../kit/page.js';
import { Failure, Loading, NoRight } from '../kit/states.js';
import { SignIn } from './sign-in.js';
import { useSession } from './use-session.js';

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
  if (!session.roles.some((role) => roles.includes(role))) {
    return (
      <Page title={t('state.otherRole', { role: session.roles.map((role) => t(`role.${role}`)).join(t('list.comma')) })}>
        <NoRight />
      </Page>
    );
  }
  return children;
}
