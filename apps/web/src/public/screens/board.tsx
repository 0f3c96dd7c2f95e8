import { useState } from 'react';
import { CATEGORIES, type CategoryCode, TOWNS } from '#kernel';
import { useApi } from '../../api/context.js';
import type { NeedLine } from '../../api/api.js';
import { usePages } from '../../api/use-pages.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { Button } from '../../kit/button.js';
import { SelectField } from '../../kit/field.js';
import { Page } from '../../kit/page.js';
import { Slip } from '../../kit/slip.js';
import { Empty } from '../../kit/states.js';
import { Gate } from '../../session/gate.js';
import { usePreferences } from '../../session/preferences.js';
import { fairOrder, fits, type Filter } from '../board-order.js';

const AT_A_TIME = 20;
const ELDER_AT_A_TIME = 5;

/** P1: needs as slips of paper. Fair order: nearest day first, then who waits longest; claimed ones fold and go last. */
export default function BoardScreen() {
  const { t } = useWords('public');
  return (
    <Gate roles={['donor']} lead={t('needs.signIn')}>
      <Board />
    </Gate>
  );
}

function Board() {
  const { t } = useWords('public');
  const api = useApi();
  const query = usePages(['needs'], (page) => api.needs(page), (need) => need.needId);
  const [filter, setFilter] = useState<Filter>({ town: '', category: '' });
  return (
    <Page title={t('needs.title')} lead={t('needs.lead')} wide>
      <Filters filter={filter} onChange={setFilter} />
      <Asked query={query} what={t('needs.what')}>
        {(needs) => <Slips needs={fairOrder(needs.filter((need) => fits(need, filter)))} more={query.more} />}
      </Asked>
    </Page>
  );
}

function Slips({ needs, more }: { needs: NeedLine[]; more: (() => void) | undefined }) {
  const { t } = useWords('public');
  const { elder } = usePreferences();
  const [shown, setShown] = useState(1);
  const limit = shown * (elder ? ELDER_AT_A_TIME : AT_A_TIME);
  if (needs.length === 0)
    return (
      <Empty why={t('needs.empty')}>
        <p>{t('needs.emptyNext')}</p>
      </Empty>
    );
  const open = needs.filter((need) => need.status === 'open').length;
  return (
    <>
      <p className="quiet">
        {t('needs.count', { open, all: needs.length })} {t('needs.order')}
      </p>
      <div className="slips">
        {needs.slice(0, limit).map((need) => (
          <Slip key={need.needId} need={need} to={`/needs/${need.needId}`} />
        ))}
      </div>
      {(limit < needs.length || more) && (
        <div>
          <Button
            tone="plain"
            onClick={() => {
              setShown(shown + 1);
              if (limit >= needs.length) more?.();
            }}
          >
            {t('needs.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t, say } = useWords('public');
  const categories = Object.entries(CATEGORIES) as [CategoryCode, { zh: string; en: string }][];
  return (
    <div className="row">
      <SelectField
        label={t('needs.category')}
        value={filter.category}
        onChange={(category) => onChange({ ...filter, category })}
        options={categories.map(([value, name]) => ({ value, words: say(name) }))}
        anyWords={t('needs.anyCategory')}
      />
      <SelectField
        label={t('needs.town')}
        value={filter.town}
        onChange={(town) => onChange({ ...filter, town })}
        options={TOWNS.map(({ code, name }) => ({ value: code, words: say(name) }))}
        anyWords={t('needs.anyTown')}
      />
    </div>
  );
}
