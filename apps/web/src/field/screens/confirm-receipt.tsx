import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/context.js';
import type { Claim } from '../../api/api.js';
import { useWrite } from '../../api/use-write.js';
import { useWords } from '../../i18n/index.js';
import { Button } from '../../kit/button.js';
import { itemWords } from '../../kit/wish-words.js';
import { itemName } from '../../kit/item-name.js';
import { ConfirmPanel } from '../../kit/panels.js';
import { Sheet } from '../../kit/sheet.js';
import { Failure } from '../../kit/states.js';

/** What a donor delivered for this wish and the family has not yet signed for. */
export function ConfirmReceipt({ wishId }: { wishId: string }) {
  const api = useApi();
  const { data: claims } = useQuery({ queryKey: ['claims'], queryFn: () => api.claims() });
  return (claims ?? [])
    .filter((claim) => claim.wishId === wishId && claim.status === 'delivered')
    .map((claim) => <Delivered key={claim.claimId} claim={claim} />);
}

function Delivered({ claim }: { claim: Claim }) {
  const { t, say } = useWords('field');
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const write = useWrite(`receipt:${claim.claimId}`, (key) => api.confirmReceipt(claim.claimId, key));
  const item = itemName(t, say(itemWords(claim.item)), claim.quantity);
  const confirm = async (): Promise<void> => {
    await write.mutateAsync().catch(() => undefined);
    setAsking(false);
  };
  return (
    <Sheet tone="lamp" title={t('received.title', { item })}>
      {write.error && <Failure error={write.error} onAgain={() => setAsking(true)} />}
      <p>{claim.member ? t('received.from', { member: say(claim.member) }) : t('received.lead')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t('received.act')}</Button>
      </div>
      <ConfirmPanel
        title={t('received.confirmTitle')}
        verb={t('received.verb', { item })}
        open={asking}
        busy={write.isPending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t('received.note')}</p>
      </ConfirmPanel>
    </Sheet>
  );
}
