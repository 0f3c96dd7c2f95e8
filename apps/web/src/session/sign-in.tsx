import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../api/context.js';
import { Problem } from '../api/problem.js';
import { useWords } from '../i18n/index.js';
import { Button } from '../kit/button.js';
import { ErrorSummary, type FieldFault } from '../kit/error-summary.js';
import { TextField } from '../kit/field.js';
import { Page } from '../kit/page.js';
import { Failure } from '../kit/states.js';

/** Signing in: two plain fields, pasting and password keepers welcome, no puzzle (WCAG 3.3.8). */
export function SignIn({ lead }: { lead: string }) {
  const { t } = useWords();
  const form = useSignIn();
  return (
    <Page title={t('signIn.title')} lead={lead}>
      <form className="stack stack--loose" onSubmit={form.send} noValidate>
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {form.error !== null && <Failure error={form.error} />}
        <TextField
          id="account"
          label={t('signIn.account')}
          autoComplete="username"
          width="medium"
          value={form.account}
          onChange={form.setAccount}
          error={form.wordsAt('account')}
        />
        <TextField
          id="password"
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          width="medium"
          value={form.password}
          onChange={form.setPassword}
          error={form.wordsAt('password')}
        />
        <div>
          <Button type="submit" busyWords={form.busy ? t('signIn.busy') : undefined}>
            {t('signIn.act')}
          </Button>
        </div>
        <p className="small quiet">{t('signIn.forgotten')}</p>
      </form>
    </Page>
  );
}

function useSignIn() {
  const { t } = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found: FieldFault[] = [];
    if (!account.trim()) found.push({ field: 'account', words: t('signIn.accountMissing') });
    if (!password) found.push({ field: 'password', words: t('signIn.passwordMissing') });
    setFaults(found);
    setAttempt((n) => n + 1);
    setError(null);
    if (found.length > 0) return;
    setBusy(true);
    try {
      queries.setQueryData(['session'], await api.signIn({ account: account.trim(), password }));
    } catch (cause) {
      if (cause instanceof Problem && cause.code === 'identity.sign-in-refused')
        setFaults([{ field: 'account', words: t('signIn.wrong') }]);
      else setError(cause);
    } finally {
      setBusy(false);
    }
  };

  const wordsAt = (field: string): string | undefined => faults.find((fault) => fault.field === field)?.words;
  return {
    account,
    setAccount,
    password,
    setPassword,
    faults,
    attempt,
    error,
    busy,
    wordsAt,
    send: (event: FormEvent) => void send(event),
  };
}
