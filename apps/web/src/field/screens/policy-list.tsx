import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/context.js';
import type { Policy } from '../../api/api.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { departmentWords } from '../../kit/department-words.js';
import { Page } from '../../kit/page.js';

/** The list that every wish is checked against, by department. */
export function PolicyListScreen() {
  const { t } = useWords('field');
  const api = useApi();
  const query = useQuery({ queryKey: ['policies'], queryFn: () => api.policies(), staleTime: 600_000 });
  return (
    <Page wide title={t('policies.title')} lead={t('policies.lead')}>
      <Asked query={query} what={t('policies.what')}>
        {(policies) => <ByDepartment policies={policies} />}
      </Asked>
    </Page>
  );
}

function ByDepartment({ policies }: { policies: Policy[] }) {
  const { say } = useWords();
  const codes = [...new Set(policies.map(({ department }) => department))];
  return (
    <div className="columns">
      {codes.map((code) => (
        <section key={code} className="stack stack--tight">
          <h2>{say(departmentWords(code))}</h2>
          <ul className="plain-list">
            {policies
              .filter(({ department }) => department === code)
              .map((policy) => (
                <li key={policy.code}>
                  <span className="strong">{say(policy.name)}</span>{' '}
                  <span className="small quiet">{policy.code}</span>
                  <br />
                  <span className="quiet">{say(policy.target)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
