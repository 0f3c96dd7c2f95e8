import { useWords } from '../i18n/index.js';
import { Button } from '../kit/button.js';
import { townWords } from '../kit/town-words.js';
import { useSession, useSignOut } from './use-session.js';

/** Role, place and the way out, at the end of the navigation line. */
export function Account({ onOut }: { onOut?: () => void }) {
  const { t, say } = useWords();
  const { data: session } = useSession();
  const { signOut, failed } = useSignOut();
  if (!session) return null;
  const where = session.towns.map((town) => (town === '*' ? t('signIn.city') : say(townWords(town)))).join(t('list.comma'));
  return (
    <div className="row">
      <span className="small quiet">
        {session.roles.map((role) => t(`role.${role}`)).join(t('list.comma'))}
        {where && ` · ${where}`}
      </span>
      <Button tone="quiet" onClick={onOut ?? signOut}>
        {t('signIn.out')}
      </Button>
      {failed && (
        <span role="alert" className="small strong">
          {t('state.noAnswer')}
        </span>
      )}
    </div>
  );
}
