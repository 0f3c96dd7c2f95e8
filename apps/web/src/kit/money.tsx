import './money.css';
import { type Fen, inChineseCapitals } from '#kernel';
import { yuan } from '../format/money.js';
import { useWords } from '../i18n/index.js';

/** An amount as vouchers want it: in figures and in capitals, which cannot be altered by a stroke. */
export function Money({ fen, large = false }: { fen: Fen; large?: boolean }) {
  return (
    <span className={large ? 'money money--large' : 'money'}>
      <strong className="money__figures">{yuan(fen)}</strong>
      {fen > 0 && (
        <span className="money__capitals" lang="zh-CN">
          {inChineseCapitals(fen)}
        </span>
      )}
    </span>
  );
}

interface MaskedProps {
  children: string;
  /** Who may see the whole, so that the stars explain themselves. */
  why?: string;
}

/** A fact with stars in it; the reason is said, not only shown. */
export function Masked({ children, why }: MaskedProps) {
  const { t } = useWords();
  return (
    <span className="masked" title={why ?? t('masked.why')}>
      {children}
      <span className="sr-only">{t('masked.said')}</span>
    </span>
  );
}
