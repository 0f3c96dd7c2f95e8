import { useWords } from '../i18n/index.js';
import { townWords } from '../kit/town-words.js';

/** `charity:441900005` in words. */
export function usePotWords(): (potId: string) => string {
  const { t, say } = useWords('desk');
  return (potId) => {
    const [kind = '', place = ''] = potId.split(':');
    const where = place === 'city' ? t('desk:pot.city') : say(townWords(place));
    return t(`desk:pot.${kind}`, { place: where, defaultValue: potId });
  };
}
