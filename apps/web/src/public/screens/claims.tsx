import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/context.js';
import type { Claim } from '../../api/api.js';
import { useWrite } from '../../api/use-write.js';
import { date } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { Button, LinkButton } from '../../kit/button.js';
import { itemWords } from '../../kit/wish-words.js';
import { townWords } from '../../kit/town-words.js';
import { itemName } from '../../kit/item-name.js';
import { LampClock } from '../../kit/lamp.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel } from '../../kit/panels.js';
import { Facts, Sheet, Tag } from '../../kit/sheet.js';
import { Empty, Failure } from '../../kit/states.js';
import { Thing } from '../../kit/thing.js';
import { WovenProgress } from '../../kit/weave.js';
import { Gate } from '../../session/gate.js';

const STAGES = ['reserved', 'delivered', 'received'];

/** P4: what I took on, until when, where to bring it; the association is the contact, never the family. */
export default function ClaimsScreen() {
  const { t } = useWords('public');
  return (
    <Gate roles={['donor']} lead={t('needs.signIn')}>
      <Claims />
    </Gate>
  );
}

function Claims() {
  const { t } = useWords('public');
  const api = useApi();
  const query = useQuery({ queryKey: ['claims'], queryFn: () => api.claims() });
  return (
    <Page wide title={t('claims.title')}>
      <Asked query={query} what={t('claims.what')}>
        {(claims) =>
          claims.length === 0 ? (
            <Empty why={t('claims.empty')}>
              <LinkButton to="/needs">{t('home.needs')}</LinkButton>
            </Empty>
          ) : (
            <>
              <Year claims={claims} />
              <div className="columns">
                {claims.map((claim) => (
                  <ClaimSheet key={claim.claimId} claim={claim} />
                ))}
              </div>
            </>
          )
        }
      </Asked>
    </Page>
  );
}

function Year({ claims }: { claims: Claim[] }) {
  const { t } = useWords('public');
  const lit = claims.filter(({ status }) => status === 'received').length;
  return lit > 0 ? <p className="strong">{t('claims.year', { count: lit })}</p> : null;
}

function ClaimSheet({ claim }: { claim: Claim }) {
  const { t, say, language } = useWords('public');
  const open = claim.status === 'reserved';
  const item = itemName(t, say(itemWords(claim.item)), claim.quantity);
  return (
    <Sheet title={item} aside={<Thing item={claim.item} />}>
      <WovenProgress done={STAGES.indexOf(claim.status) + 1} all={STAGES.length} />
      <p>
        <Tag tone={claim.status === 'received' ? 'done' : 'news'}>{t(`claimState.${claim.status}`)}</Tag>
      </p>
      {open && <LampClock startAt={claim.claimedAt} dueAt={claim.expiresAt} />}
      <Facts
        facts={[
          { name: t('claims.place'), value: t('common:townOffice', { town: say(townWords(claim.town)) }) },
          { name: t('claims.until'), value: date(claim.expiresAt, language) },
          {
            name: t('claims.contact'),
            value: <a href="tel:12345">12345</a>,
            note: t('claims.contactNote'),
          },
        ]}
      />
      {open && (
        <div className="row">
          <Act claim={claim} item={item} act="delivered" />
          <Act claim={claim} item={item} act="giveBack" />
        </div>
      )}
    </Sheet>
  );
}

interface ActProps {
  claim: Claim;
  item: string;
  act: 'delivered' | 'giveBack';
}

/** 已送到, or giving a claim back: a calm question first, then one act under one key. */
function Act({ claim, item, act }: ActProps) {
  const { t } = useWords('public');
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const write = useWrite(`${act}:${claim.claimId}`, (key) =>
    act === 'delivered' ? api.deliver(claim.claimId, key) : api.release(claim.claimId, key),
  );
  const send = async (): Promise<void> => {
    await write.mutateAsync().catch(() => undefined);
    setAsking(false);
  };
  return (
    <>
      {write.error && <Failure error={write.error} onAgain={() => setAsking(true)} />}
      <Button tone={act === 'delivered' ? 'act' : 'plain'} onClick={() => setAsking(true)}>
        {t(`claims.${act}`)}
      </Button>
      <ConfirmPanel
        title={t(`claims.${act}Title`)}
        verb={t(`claims.${act}Verb`, { item })}
        open={asking}
        busy={write.isPending}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      >
        <p>{t(`claims.${act}Note`)}</p>
      </ConfirmPanel>
    </>
  );
}
