import { useQuery } from '@tanstack/react-query';
import type { Case, CaseFacts } from '../../api/api.js';
import { useApi } from '../../api/context.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { useFactValue, useFactWords } from '../../kit/fact-words.js';
import { Facts, Sheet } from '../../kit/sheet.js';

/** The facts that the policies were judged by: no name, no number, no telephone. */
export function FactsSheet({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  const api = useApi();
  const query = useQuery({ queryKey: ['facts', shown.wishId], queryFn: () => api.facts(shown.wishId) });
  return (
    <Sheet title={t('case.facts')}>
      <p className="small quiet">{t('case.factsNote')}</p>
      <Asked query={query} what={t('case.factsWhat')}>
        {(facts) => <FactGroups facts={facts} />}
      </Asked>
    </Sheet>
  );
}

function FactGroups({ facts }: { facts: CaseFacts }) {
  const { t } = useWords('desk');
  return (
    <>
      <FactGroup title={t('case.event')} of="event" facts={facts.event} />
      <FactGroup title={t('case.household')} of="household" facts={facts.household} />
      {facts.members.map((member, i) => (
        <FactGroup key={String(member['ref'])} title={t('case.member', { number: i + 1 })} of="person" facts={member} folded={i > 0} />
      ))}
    </>
  );
}

interface FactGroupProps {
  title: string;
  of: 'event' | 'household' | 'person';
  facts: Record<string, unknown>;
  folded?: boolean;
}

const UNSAID = new Set(['ref', 'town']);

function FactGroup({ title, of, facts, folded = false }: FactGroupProps) {
  const words = useFactWords();
  const value = useFactValue();
  const lines = Object.entries(facts)
    .filter(([name, said]) => !UNSAID.has(name) && said !== null && said !== undefined)
    .map(([name, said]) => ({
      name: words(`${of}.${name}`),
      value: value(`${of}.${name}`, said as string | number | boolean | string[]),
    }));
  return (
    <details className="fact-group" open={!folded}>
      <summary>{title}</summary>
      <Facts facts={lines} />
    </details>
  );
}
