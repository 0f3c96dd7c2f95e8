import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ITEMS } from '#kernel';
import { useApi } from '../../api/context.js';
import type { Claim } from '../../api/need.js';
import { useWrite } from '../../api/use-write.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { Button, LinkButton } from '../../kit/button.js';
import { itemName } from '../../kit/item-name.js';
import { LampClock } from '../../kit/lamp.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel } from '../../kit/panels.js';
import { Facts, Sheet, Tag } from '../../kit/sheet.js';
import { Empty, Failure } from '../../kit/states.js';
import { Thing } from '../../kit/thing.js';
import { WovenProgress } from '../../kit/weave.js';
import { Gate } from '../../session/gate.js';

const STAGES = ['claimed', 'delivered', 'received'] as const;

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
    <Page title={t('claims.title')}>
      <Asked query={query} what={t('claims.what')}>
        {(claims) =>
          claims.length === 0 ? (
            <Empty why={t('claims.empty')}>
              <LinkButton to="/needs">{t('home.needs')}</LinkButton>
            </Empty>
          ) : (
            <>
              <Year claims={claims} />
              {claims.map((claim) => (
                <ClaimSheet key={claim.claimId} claim={claim} />
              ))}
            </>
          )
        }
      </Asked>
    </Page>
  );
}

function Year({ claims }: { claims: Claim[] }) {
  const { t } = useWords('public');
  const lit = claims.filter(({ state }) => state === 'received').length;
  return lit > 0 ? <p className="strong">{t('claims.year', { count: lit })}</p> : null;
}

function ClaimSheet({ claim }: { claim: Claim }) {
  const { t, say } = useWords('public');
  const open = claim.state === 'claimed' || claim.state === 'held';
  const stage = claim.state === 'held' ? 1 : STAGES.findIndex((name) => name === claim.state) + 1;
  const item = itemName(t, say(ITEMS[claim.item]), claim.quantity);
  return (
    <Sheet title={item} aside={<Thing item={claim.item} />}>
      <WovenProgress done={stage} all={STAGES.length} />
      <p>
        <Tag tone={claim.state === 'received' ? 'done' : 'news'}>{t(`claimState.${claim.state}`)}</Tag>
      </p>
      {open && <LampClock startAt={claim.claimedAt} dueAt={claim.dueAt} />}
      <Facts
        facts={[
          { name: t('claims.place'), value: say(claim.deliverTo.place) },
          {
            name: t('claims.contact'),
            value: <a href={`tel:${claim.deliverTo.phone.replace(/\s/g, '')}`}>{claim.deliverTo.phone}</a>,
            note: t('claims.contactNote'),
          },
        ]}
      />
      {open && <Deliver claim={claim} item={item} />}
    </Sheet>
  );
}

function Deliver({ claim, item }: { claim: Claim; item: string }) {
  const { t } = useWords('public');
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const write = useWrite(`deliver:${claim.claimId}`, (key) => api.deliver(claim.claimId, key));
  const send = async (): Promise<void> => {
    await write.mutateAsync().catch(() => undefined);
    setAsking(false);
  };
  return (
    <>
      {write.error && <Failure error={write.error} onAgain={() => setAsking(true)} />}
      <div>
        <Button onClick={() => setAsking(true)}>{t('claims.delivered')}</Button>
      </div>
      <ConfirmPanel
        title={t('claims.deliveredTitle')}
        verb={t('claims.deliveredVerb', { item })}
        open={asking}
        busy={write.isPending}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      >
        <p>{t('claims.deliveredNote')}</p>
      </ConfirmPanel>
    </>
  );
}
