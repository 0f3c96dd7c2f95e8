import type { Case } from '../../api/api.js';
import { useWords } from '../../i18n/index.js';
import { Sheet } from '../../kit/sheet.js';

/** Why the wish goes this way, in the order in which it was decided. */
export function PathReasons({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  if (shown.reasons.length === 0) return null;
  return (
    <Sheet title={t('case.path')}>
      <ul className="plain-list">
        {shown.reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`, { defaultValue: reason })}</li>
        ))}
      </ul>
    </Sheet>
  );
}
