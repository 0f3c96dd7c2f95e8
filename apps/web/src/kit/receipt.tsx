import './receipt.css';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.js';
import { Lamp } from './lamp.js';
import { Weave } from './weave.js';

interface ReceiptProps {
  /** 已受理 and nothing less. */
  title: string;
  code: string;
  children: ReactNode;
}

/** A slip to tear off: the one place where the lamp is lit, with a code that can be read out on the telephone. */
export function ReceiptPanel({ title, code, children }: ReceiptProps) {
  const { t } = useWords();
  return (
    <section className="receipt" aria-label={title}>
      <Weave tall />
      <div className="receipt__stub">
        <p className="receipt__title">
          <Lamp />
          {title}
        </p>
        <p className="receipt__code-line">
          <span className="quiet small">{t('receipt.code')}</span>
          <strong className="receipt__code">{code}</strong>
        </p>
      </div>
      <div className="receipt__tear" aria-hidden="true" />
      <div className="receipt__body">{children}</div>
      <Weave />
    </section>
  );
}
