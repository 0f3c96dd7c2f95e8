import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/context.js';
import { Problem } from '../../api/problem.js';
import type { Progress } from '../../api/api.js';
import { promised, timelineOf } from '../../api/timeline.js';
import { readReceiptCode } from '../../format/identity.js';
import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Button } from '../../kit/button.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { TextField } from '../../kit/field.js';
import { townWords } from '../../kit/town-words.js';
import { LampClock } from '../../kit/lamp.js';
import { Page } from '../../kit/page.js';
import { Facts, Sheet } from '../../kit/sheet.js';
import { Failure } from '../../kit/states.js';
import { Timeline } from '../../kit/timeline.js';

/** C1: where a wish stands, by its receipt code, with no account; the code is never part of an address. */
export default function ProgressScreen() {
  const { t } = useWords('public');
  const api = useApi();
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState(0);
  const ask = useMutation({ mutationFn: (code: string) => api.progress(code), networkMode: 'always' });
  const code = readReceiptCode(typed);
  const unknown = ask.error instanceof Problem && ask.error.status === 404;
  const fault =
    attempt === 0
      ? undefined
      : code === null
        ? t('progress.wrong')
        : unknown
          ? t('progress.unknown')
          : undefined;

  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (code) ask.mutate(code);
  };

  return (
    <Page title={t('progress.title')} lead={t('progress.lead')}>
      <form className="stack" onSubmit={send} noValidate>
        <ErrorSummary faults={fault ? [{ field: 'code', words: fault }] : []} attempt={attempt} />
        {ask.error && !unknown && <Failure error={ask.error} />}
        <TextField
          id="code"
          label={t('progress.code')}
          hint={t('progress.hint')}
          error={fault}
          width="medium"
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          maxLength={40}
        />
        <div>
          <Button type="submit" busyWords={ask.isPending ? t('progress.asking') : undefined}>
            {t('progress.act')}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className="stack">
        {ask.data && <Standing progress={ask.data} />}
      </div>
    </Page>
  );
}

function Standing({ progress }: { progress: Progress }) {
  const { t, say, language } = useWords('public');
  const { clock, startAt, dueAt } = promised(progress);
  return (
    <Sheet title={t('progress.standing', { state: t(`common:wishState.${progress.status}`) })}>
      {progress.closedAt === null && <LampClock startAt={startAt} dueAt={dueAt} />}
      <Facts
        facts={[
          { name: t('progress.code'), value: progress.receiptCode },
          { name: t('needs.town'), value: say(townWords(progress.town)) },
          { name: t('progress.clock'), value: t(`common:clockKind.${clock}`) },
          { name: t('progress.registered'), value: dateTime(progress.registeredAt, language) },
        ]}
      />
      {progress.status === 'returned' && <p className="strong">{t('progress.returned')}</p>}
      <Timeline steps={timelineOf(progress)} />
    </Sheet>
  );
}
