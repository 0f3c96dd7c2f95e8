import { useState } from 'react';
import { useWords } from '../i18n/index.js';
import { ConfirmPanel } from '../kit/panels.js';
import { Account } from '../session/account.js';
import { useSignOut } from '../session/use-session.js';
import { useDrafts, useDraftStore } from './drafts/use-drafts.js';

/** Signing out empties this phone: whoever still has drafts on it is asked first. */
export function FieldAccount() {
  const { t } = useWords('field');
  const store = useDraftStore();
  const { data: drafts } = useDrafts();
  const [asking, setAsking] = useState(false);
  const { signOut, failed } = useSignOut(() => store.wipe());
  const open = (drafts ?? []).filter((draft) => draft.state !== 'accepted').length;
  return (
    <>
      <Account onOut={() => (open > 0 ? setAsking(true) : signOut())} />
      <ConfirmPanel
        title={t('drafts.outTitle', { count: open })}
        verb={t('drafts.outVerb')}
        tone="stop"
        open={asking}
        busy={false}
        onConfirm={signOut}
        onClose={() => setAsking(false)}
      >
        <p>{t('drafts.outWhy')}</p>
        {failed && (
          <p role="alert" className="strong">
            {t('common:state.noAnswer')}
          </p>
        )}
      </ConfirmPanel>
    </>
  );
}
