import './states.css';
import { type ReactNode, useEffect, useState } from 'react';
import { NoConnection, Problem } from '../api/problem.js';
import { clockTime } from '../format/time.js';
import { useWords } from '../i18n/index.js';
import { Button } from './button.js';
import { Lamp } from './lamp.js';
import { Sheet } from './sheet.js';

/** 1 loading: the final layout in outline after 200 ms, and after 3 s what is awaited. */
export function Loading({ what, lines = 3 }: { what: string; lines?: number }) {
  const { t } = useWords();
  const shown = useAfter(200);
  const slow = useAfter(3000);
  return (
    <div className="loading" aria-busy="true">
      <p role="status" className={slow ? 'quiet' : 'sr-only'}>
        {shown ? t(slow ? 'state.slow' : 'state.loading', { what }) : ''}
      </p>
      {shown &&
        Array.from({ length: lines }, (_, i) => <div key={i} className="loading__line" aria-hidden="true" />)}
    </div>
  );
}

function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

/** 2 empty: why, and the next act. */
export const Empty = ({ why, children }: { why: string; children?: ReactNode }) => (
  <div className="empty">
    <Lamp />
    <p className="strong">{why}</p>
    {children}
  </div>
);

/** 3 and 4: what happened, is my work safe, what now, and a code to quote; no right is not an error. */
export function Failure({ error, onAgain }: { error: unknown; onAgain?: (() => void) | undefined }) {
  const { t } = useWords();
  if (error instanceof Problem && error.isForbidden) return <NoRight />;
  const quote = error instanceof Problem ? error.quote : '';
  const words =
    error instanceof NoConnection
      ? t('state.noAnswer')
      : error instanceof Problem && error.detail
        ? error.detail
        : t('state.failed');
  return (
    <div role="alert">
      <Sheet tone="stop">
        <p className="strong">{words}</p>
        <p>
          {t('state.safe')}
          {quote && ` ${t('state.quote', { quote })}`}
        </p>
        {onAgain && (
          <div>
            <Button tone="plain" onClick={onAgain}>
              {t('state.again')}
            </Button>
          </div>
        )}
      </Sheet>
    </div>
  );
}

/** 4 no right: why, whom to ask, and that asking leaves a record. */
export function NoRight() {
  const { t } = useWords();
  return (
    <Sheet tone="news">
      <p className="strong">{t('state.noRight')}</p>
      <p>{t('state.noRightAsk')}</p>
    </Sheet>
  );
}

/** 5 offline: said once at the top, with what still works. */
export function OfflineBanner() {
  const { t } = useWords();
  return (
    <p className="offline" role="status">
      {t('state.offline')}
    </p>
  );
}

/** 6 stale: as of when. */
export function AsOf({ at }: { at: string }) {
  const { t, language } = useWords();
  return <p className="small quiet">{t('state.asOf', { time: clockTime(at, language) })}</p>;
}

/** 8 partial: what is there and what is not. */
export function Partial({ done, all, children }: { done: number; all: number; children: ReactNode }) {
  const { t } = useWords();
  return (
    <Sheet tone="lamp">
      <p className="strong">{t('state.partial', { done, all, rest: all - done })}</p>
      {children}
    </Sheet>
  );
}

/** 9 saved here is not submitted, and submitted is not accepted: three different words. */
export function SaveMark({ state }: { state: 'saved-here' | 'submitted' | 'accepted' }) {
  const { t } = useWords();
  return (
    <p className={`save-mark save-mark--${state}`} role="status">
      {t(`save.${state}`)}
    </p>
  );
}

/** 10 session end: the draft is kept and one returns to the same place. */
export function SessionEnded({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <Sheet tone="news">
      <p className="strong">{t('state.sessionEnded')}</p>
      <div>{children}</div>
    </Sheet>
  );
}
