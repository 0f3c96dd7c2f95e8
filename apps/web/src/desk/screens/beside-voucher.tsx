import type { Case, Part } from '../../api/api.js';
import { roundYuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { Facts, Sheet } from '../../kit/sheet.js';
import { Standing } from './standing.js';

/** What one signs by, next to what one signs: how it compares with the first signature, why this much, what case it is. */
export const BesideVoucher = ({ part, shown }: { part: Part; shown: Case }) => (
  <div className="stack">
    <Compared part={part} />
    {part.kind === 'cash' && <WhyThisAmount part={part} shown={shown} />}
    <Standing shown={shown} />
  </div>
);

/** A change after a signature voids it: where there is one, it stands under these very words. */
function Compared({ part }: { part: Part }) {
  const { t } = useWords('desk');
  const signed = part.signatures.length;
  if (signed > 0)
    return (
      <Sheet tone="done">
        <p className="strong">{t('beside.unchanged', { number: signed })}</p>
        <p>{t('beside.unchangedWhy')}</p>
      </Sheet>
    );
  return (
    <Sheet>
      <p>{t(part.needed > 1 ? 'beside.first' : 'beside.only')}</p>
    </Sheet>
  );
}

function WhyThisAmount({ part, shown }: { part: Part; shown: Case }) {
  const { t } = useWords('desk');
  return (
    <Sheet title={t('beside.amount')}>
      <Facts
        facts={[
          { name: t('beside.asked'), value: roundYuan(shown.amountFen) },
          { name: t('beside.now'), value: <strong>{roundYuan(part.amountFen)}</strong> },
          shown.remainingFen > 0
            ? { name: t('beside.later'), value: roundYuan(shown.remainingFen), note: t('beside.laterNote') }
            : { name: t('beside.gap'), value: roundYuan(shown.gapFen) },
        ]}
      />
    </Sheet>
  );
}
