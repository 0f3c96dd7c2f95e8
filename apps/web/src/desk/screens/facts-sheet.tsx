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
  const value = useFactValue();
  /** Who it is, so that a folded member tells something: 成员 2 · 子女 · 11 岁. */
  const gist = (member: Record<string, unknown>, number: number): string =>
    [
      t('case.member', { number }),
      ...GIST.filter((name) => member[name] !== undefined && member[name] !== null).map((name) =>
        value(`person.${name}`, member[name] as string | number),
      ),
    ].join(' · ');
  return (
    <>
      <FactGroup title={t('case.event')} of="event" facts={facts.event} />
      <FactGroup title={t('case.household')} of="household" facts={facts.household} />
      {facts.members.map((member, i) => (
        <FactGroup key={String(member['ref'])} title={gist(member, i + 1)} of="person" facts={member} folded={i > 0} />
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

const UNSAID = new Set(['ref', 'town', 'identity']);
const GIST = ['rel', 'age'];

/** No, none, nought: true of most families in most things, so it is said in one line and shown on request. */
const tells = (said: unknown): boolean =>
  !(said === false || said === 0 || said === -1 || said === 'none' || said === 'na' || (Array.isArray(said) && said.length === 0));

function FactGroup({ title, of, facts, folded = false }: FactGroupProps) {
  const { t } = useWords('desk');
  const words = useFactWords();
  const value = useFactValue();
  const said = Object.entries(facts).filter(([name, one]) => !UNSAID.has(name) && one !== null && one !== undefined);
  const linesOf = (list: typeof said) =>
    list.map(([name, one]) => ({
      name: words(`${of}.${name}`),
      value: value(`${of}.${name}`, one as string | number | boolean | string[]),
    }));
  const telling = said.filter(([, one]) => tells(one));
  const rest = said.filter(([, one]) => !tells(one));
  return (
    <details className="fact-group" open={!folded}>
      <summary>{title}</summary>
      <Facts dense facts={linesOf(telling)} />
      {rest.length > 0 && (
        <details className="fact-group fact-group--rest">
          <summary>{t('case.restOfFacts', { count: rest.length })}</summary>
          <Facts dense facts={linesOf(rest)} />
        </details>
      )}
    </details>
  );
}
