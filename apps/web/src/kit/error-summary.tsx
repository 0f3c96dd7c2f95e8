import './error-summary.css';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/index.js';

export interface FieldFault {
  /** The id of the question. */
  field: string;
  /** The same words that stand at the question. */
  words: string;
}

/** What is to be put right, at the top, with the focus on it; each line leads to its question. */
export function ErrorSummary({ faults, attempt }: { faults: FieldFault[]; attempt: number }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
    // A new attempt moves the focus again even when the same things are wrong.
  }, [faults.length, attempt]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('form.errorTitle')}</h2>
      <ul role="list" className="stack stack--tight">
        {faults.map(({ field, words }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const CONTROLS = 'input, textarea, select, a';

function goTo(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches(CONTROLS) ? target : target?.querySelector<HTMLElement>(CONTROLS);
  (target?.closest('.field') ?? target)?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
