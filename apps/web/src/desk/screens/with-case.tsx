import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case } from '../../api/api.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';

/** The case of the address. */
export function WithCase({
  children,
}: {
  children: (shown: Case, readAgain: () => Promise<Case | undefined>) => ReactNode;
}) {
  const { t } = useWords('desk');
  const api = useApi();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['case', id], queryFn: () => api.case(id) });
  const readAgain = async (): Promise<Case | undefined> => (await query.refetch()).data;
  return (
    <Asked query={query} what={t('case.what')} title={t('case.what')} lines={4}>
      {(shown) => children(shown, readAgain)}
    </Asked>
  );
}
