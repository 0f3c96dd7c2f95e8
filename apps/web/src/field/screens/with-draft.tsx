import type { ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { useWords } from '../../i18n/index.js';
import { LinkButton } from '../../kit/button.js';
import { Page } from '../../kit/page.js';
import { Loading } from '../../kit/states.js';
import type { Draft } from '../drafts/draft.js';
import { useDraft } from '../drafts/use-drafts.js';

interface WithDraftProps {
  children: (draft: Draft, save: (draft: Draft) => Promise<void>) => ReactNode;
}

/** The draft of the address; one that is gone (sent, or older than a week) is explained. */
export function WithDraft({ children }: WithDraftProps) {
  const { t } = useWords('field');
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const { query, save } = useDraft(id);
  if (query.data === undefined) return <Loading what={t('drafts.what')} />;
  if (query.data === null) {
    return (
      <Page title={t('drafts.gone')}>
        <p>{t('drafts.goneWhy')}</p>
        <div>
          <LinkButton to="/">{t('nav.today')}</LinkButton>
        </div>
      </Page>
    );
  }
  // What was accepted is no draft any more: going back leads to its receipt, never to an empty form.
  const receipt = `/drafts/${id}/receipt`;
  if (query.data.state === 'accepted' && pathname !== receipt) return <Navigate to={receipt} replace />;
  return children(query.data, save);
}
