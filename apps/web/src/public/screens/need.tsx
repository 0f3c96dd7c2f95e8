import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Need } from '../../api/api.js';
import { isUncertain, Problem } from '../../api/problem.js';
import { useWrite } from '../../api/use-write.js';
import { date } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { BackLink, Button } from '../../kit/button.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { townWords } from '../../kit/town-words.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel } from '../../kit/panels.js';
import { Facts, Sheet } from '../../kit/sheet.js';
import { itemName } from '../../kit/item-name.js';
import { Slip } from '../../kit/slip.js';
import { Failure } from '../../kit/states.js';
import { Thing } from '../../kit/thing.js';
import { Gate } from '../../session/gate.js';

/** P2 and P3: the need in plain words, why it can be trusted, what happens next; then one calm question. */
export default function NeedScreen() {
  const { t } = useWords('public');
  const api = useApi();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['need', id], queryFn: () => api.need(id) });
  return (
    <Gate roles={['donor']} lead={t('needs.signIn')}>
      <Asked query={query} what={t('needs.what')} title={t('needs.what')}>
        {(need) => <NeedPage need={need} />}
      </Asked>
    </Gate>
  );
}

function NeedPage({ need }: { need: Need }) {
  const { t, say, language } = useWords('public');
  const item = say(itemWords(need.item));
  const town = say(townWords(need.town));
  return (
    <Page
      wide
      title={itemName(t, item, need.quantity)}
      before={<BackLink to="/needs">{t('needs.title')}</BackLink>}
    >
      <div className="columns">
        <div className="stack stack--loose">
          <div className={need.urgent ? 'slip slip--picture slip--urgent' : 'slip slip--picture'}>
            <span className="slip__hole" aria-hidden="true" />
            <p className="slip__category">
              <span>{say(categoryWords(need.category))}</span>
            </p>
            <Thing item={need.item} large />
          </div>
          <Facts
            facts={[
              {
                name: t('need.cost'),
                value: t(`common:band.${need.valueBand}`),
                note: need.valueBand !== 'none' && t('need.costNote'),
              },
              { name: t('need.town'), value: town },
              { name: t('need.for'), value: t(`common:age.${need.ageBand}`) },
              { name: t('need.by'), value: date(need.neededBy, language) },
              {
                name: t('need.verified'),
                value: t('common:townOffice', { town }),
                note: t('need.verifiedNote', { day: date(need.openedAt, language) }),
              },
              { name: t('need.number'), value: need.publicId },
            ]}
          />
        </div>
        <div className="stack stack--loose">
          <Sheet title={t('need.after')}>
            <ol className="plain-list">
              {(t('need.steps', { returnObjects: true }) as string[]).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Sheet>
          <ClaimPart need={need} />
        </div>
      </div>
    </Page>
  );
}

function ClaimPart({ need }: { need: Need }) {
  const { t, say } = useWords('public');
  const api = useApi();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const quantity = useRef(need.quantityLeft);
  const write = useWrite(`claim:${need.needId}`, (key) => api.claim(need.needId, quantity.current, key));
  // Until an answer came, whoever took the need may be this donor: the same is asked again, not called too late.
  const unsure = write.error !== null && isUncertain(write.error);
  const late = write.error instanceof Problem && write.error.isConflict;
  const item = say(itemWords(need.item));
  const claim = async (): Promise<void> => {
    if (!unsure) quantity.current = need.quantityLeft;
    await write.mutateAsync().then(
      () => navigate('/claims'),
      () => setAsking(false),
    );
  };
  if (late || (need.status !== 'open' && !unsure && !write.isPending)) return <Taken need={need} />;
  return (
    <>
      {write.error && <Failure error={write.error} onAgain={() => setAsking(true)} />}
      <div>
        <Button onClick={() => setAsking(true)}>{t('claim.act', { item })}</Button>
      </div>
      <ConfirmPanel
        title={t('claim.title')}
        verb={t('claim.act', { item })}
        open={asking}
        busy={write.isPending}
        onConfirm={() => void claim()}
        onClose={() => setAsking(false)}
      >
        <Facts
          facts={[
            { name: t('claim.where'), value: t('claim.whereWords') },
            { name: t('claim.who'), value: t('common:townOffice', { town: say(townWords(need.town)) }) },
            { name: t('claim.when'), value: t('claim.whenWords') },
          ]}
        />
        <p className="quiet">{t('claim.calm')}</p>
      </ConfirmPanel>
    </>
  );
}

/** Somebody was first: no blame, three more like it. */
function Taken({ need }: { need: Need }) {
  const { t } = useWords('public');
  const others = need.similar;
  return (
    <Sheet tone="news" title={t('claim.taken')}>
      <p>{others.length > 0 ? t('claim.takenOthers', { count: others.length }) : t('claim.takenNone')}</p>
      <div className="slips">
        {others.map((other) => (
          <Slip key={other.needId} need={other} to={`/needs/${other.needId}`} headingLevel={3} />
        ))}
      </div>
    </Sheet>
  );
}
