import { Link, useSearchParams } from 'react-router';
import type { WorklistLine } from '../../api/api.js';
import { useApi } from '../../api/context.js';
import { usePages } from '../../api/use-pages.js';
import { roundYuan } from '../../format/money.js';
import { type TimeLeft, timeLeft } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { Button } from '../../kit/button.js';
import { caseNumber } from '../case-number.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { townWords } from '../../kit/town-words.js';
import { type Column, DeskTable } from '../../kit/desk-table.js';
import { LampClock } from '../../kit/lamp.js';
import { Page } from '../../kit/page.js';
import { Tag } from '../../kit/sheet.js';
import { AsOf, Empty } from '../../kit/states.js';
import { useNow } from '../../session/now.js';
import { VIEWS, viewOf, type ViewName } from '../views.js';
import './worklist.css';

/** D1: sorted by what burns shortest; saved views; j, k and Enter. */
export function WorklistScreen() {
  const { t } = useWords('desk');
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search.get('view'));
  const { status } = VIEWS[view];
  const query = usePages(
    ['cases', status],
    (page) => api.cases(status, page),
    (one) => one.wishId,
  );
  const asOf = new Date(query.dataUpdatedAt || 0).toISOString();
  return (
    <Page title={t('worklist.title')} wide>
      <div className="views" role="group" aria-label={t('worklist.views')}>
        {(Object.keys(VIEWS) as ViewName[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setSearch({ view: name })}
          >
            {t(`view.${name}`)}
          </button>
        ))}
      </div>
      <Asked query={query} what={t('worklist.what')} lines={6}>
        {(cases) => <Worklist cases={cases} view={view} asOf={asOf} more={query.more} />}
      </Asked>
    </Page>
  );
}

interface WorklistProps {
  cases: WorklistLine[];
  view: ViewName;
  asOf: string;
  more: (() => void) | undefined;
}

function Worklist({ cases, view, asOf, more }: WorklistProps) {
  const { t } = useWords('desk');
  const now = useNow();
  const rows = cases.filter((one) => VIEWS[view].belongs(one, now));
  const sum = rows.reduce((total, row) => total + row.proposedFen, 0);
  const countOf = (urgency: Urgency): number => rows.filter((row) => urgencyOf(row, now) === urgency).length;
  const [late, soon] = [countOf('late'), countOf('soon')];
  return (
    <div className="stack worklist">
      <div className="row row--apart">
        <p className="row">
          {t('worklist.sum', { count: rows.length, sum: roundYuan(sum) })}
          {late > 0 && <Tag tone="stop">{t('worklist.late', { count: late })}</Tag>}
          {soon > 0 && <Tag tone="lamp">{t('worklist.soon', { count: soon })}</Tag>}
        </p>
        <AsOf at={asOf} />
      </div>
      {rows.length === 0 ? (
        <Empty why={t('worklist.empty')}>
          <p>{t('worklist.emptyNext')}</p>
        </Empty>
      ) : (
        <CaseTable rows={rows} />
      )}
      {more && (
        <div>
          <Button tone="plain" onClick={more}>
            {t('worklist.more')}
          </Button>
        </div>
      )}
      <p className="small quiet">{t('worklist.keys')}</p>
    </div>
  );
}

type Urgency = TimeLeft['urgency'];

/** A case that is closed is never late. */
const urgencyOf = (row: WorklistLine, now: Date): Urgency =>
  row.status === 'open' ? timeLeft(row.registeredAt, row.dueAt, now).urgency : 'calm';

function CaseTable({ rows }: { rows: WorklistLine[] }) {
  const { t, say } = useWords('desk');
  const now = useNow();
  const columns: Column<WorklistLine>[] = [
    { name: t('column.code'), cell: (row) => <Link to={`/cases/${row.wishId}`}>{caseNumber(row.wishId)}</Link> },
    {
      name: t('column.left'),
      cell: (row) =>
        row.status === 'open' ? (
          <LampClock compact startAt={row.registeredAt} dueAt={row.dueAt} />
        ) : (
          t(`case.status.${row.status}`)
        ),
    },
    { name: t('column.town'), cell: (row) => say(townWords(row.town)) },
    { name: t('column.category'), cell: (row) => say(categoryWords(row.category)) },
    { name: t('column.item'), cell: (row) => (row.ask === 'cash' ? roundYuan(row.amountFen) : say(itemWords(row.item))) },
    {
      name: t('column.path'),
      cell: (row) => <Tag tone={row.main === 'FAST_TRACK' ? 'lamp' : 'plain'}>{t(`common:path.${row.main}`)}</Tag>,
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
  return (
    <DeskTable
      caption={t('worklist.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.wishId}
      rowTone={(row) => urgencyOf(row, now)}
    />
  );
}
