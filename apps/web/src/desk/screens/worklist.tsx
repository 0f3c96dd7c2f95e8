import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { CATEGORIES, findTown } from '#kernel';
import { useApi } from '../../api/context.js';
import type { CaseSummary } from '../../api/case.js';
import { roundYuan } from '../../format/money.js';
import { timeLeft } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { type Column, DeskTable } from '../../kit/desk-table.js';
import { LampClock } from '../../kit/lamp.js';
import { Masked } from '../../kit/money.js';
import { Page } from '../../kit/page.js';
import { Tag } from '../../kit/sheet.js';
import { AsOf, Empty } from '../../kit/states.js';
import { useNow } from '../../session/now.js';
import { VIEWS, viewOf, type View } from '../views.js';
import './worklist.css';

/** D1: sorted by what burns shortest; saved views with their counts; j, k and Enter. */
export function WorklistScreen() {
  const { t } = useWords('desk');
  const api = useApi();
  const query = useQuery({ queryKey: ['cases'], queryFn: () => api.cases() });
  const asOf = new Date(query.dataUpdatedAt || 0).toISOString();
  return (
    <Page title={t('worklist.title')} wide>
      <Asked query={query} what={t('worklist.what')} lines={6}>
        {(cases) => <Worklist cases={cases} asOf={asOf} />}
      </Asked>
    </Page>
  );
}

function Worklist({ cases, asOf }: { cases: CaseSummary[]; asOf: string }) {
  const { t } = useWords('desk');
  const now = useNow();
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search.get('view'));
  const inView = (wanted: View): CaseSummary[] => cases.filter((one) => VIEWS[wanted](one, now));
  const rows = inView(view).sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const sum = rows.reduce((total, row) => total + row.proposedFen, 0);
  return (
    <div className="stack">
      <div className="views" role="group" aria-label={t('worklist.views')}>
        {(Object.keys(VIEWS) as View[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setSearch({ view: name })}
          >
            {t(`view.${name}`)} <span className="views__count">{inView(name).length}</span>
          </button>
        ))}
      </div>
      <div className="row row--apart">
        <p>{t('worklist.sum', { count: rows.length, sum: roundYuan(sum) })}</p>
        <AsOf at={asOf} />
      </div>
      {rows.length === 0 ? (
        <Empty why={t('worklist.empty')}>
          <p>{t('worklist.emptyNext')}</p>
        </Empty>
      ) : (
        <CaseTable rows={rows} />
      )}
      <p className="small quiet">{t('worklist.keys')}</p>
    </div>
  );
}

function CaseTable({ rows }: { rows: CaseSummary[] }) {
  const { t, say } = useWords('desk');
  const now = useNow();
  const columns: Column<CaseSummary>[] = [
    { name: t('column.code'), cell: (row) => <Link to={`/cases/${row.wishId}`}>{row.receiptCode}</Link> },
    {
      name: t('column.left'),
      cell: (row) => <LampClock compact startAt={row.registeredAt} dueAt={row.dueAt} />,
    },
    { name: t('column.applicant'), cell: (row) => <Masked>{row.applicantMasked}</Masked> },
    {
      name: t('column.town'),
      cell: (row) => say(findTown(row.town)?.name ?? { zh: row.town, en: row.town }),
    },
    { name: t('column.category'), cell: (row) => say(CATEGORIES[row.category]) },
    {
      name: t('column.path'),
      cell: (row) => (
        <Tag tone={row.path === 'FAST_TRACK' ? 'lamp' : 'plain'}>{t(`common:path.${row.path}`)}</Tag>
      ),
    },
    {
      name: t('column.amount'),
      figures: true,
      cell: (row) => (row.proposedFen > 0 ? roundYuan(row.proposedFen) : t('column.noCash')),
    },
    {
      name: t('column.signatures'),
      cell: (row) => t('column.signed', { signed: row.signatures, needed: row.needed }),
    },
  ];
  const urgency = (row: CaseSummary) => timeLeft(row.registeredAt, row.dueAt, now).urgency;
  return (
    <DeskTable
      caption={t('worklist.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.wishId}
      rowTone={urgency}
    />
  );
}
