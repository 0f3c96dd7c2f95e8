import { useWords } from '../i18n/index.js';
import { LinkButton } from '../kit/button.js';
import { Page } from '../kit/page.js';

export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('state.notFound')}>
      <p>{t('state.notFoundWhy')}</p>
      <div>
        <LinkButton to="/">{t('state.home')}</LinkButton>
      </div>
    </Page>
  );
}
