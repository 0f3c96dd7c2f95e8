import './switches.css';
import { useWords } from '../i18n/index.js';
import { type Preferences, prefer, usePreferences } from '../session/preferences.js';

const SIZES: Preferences['text'][] = ['normal', 'large', 'largest'];

/** Elder mode, high contrast and language: first line of every page, where people look for them. */
export function Switches() {
  const { t } = useWords();
  const { elder, highContrast, text, tag } = usePreferences();
  const nextSize = SIZES[(SIZES.indexOf(text) + 1) % SIZES.length] ?? 'normal';
  const other = tag === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <div className="page-head__switches" role="group" aria-label={t('head.switches')}>
      <button
        type="button"
        aria-pressed={elder}
        onClick={() => void prefer({ elder: !elder, text: 'normal' })}
      >
        {t('head.elder')}
      </button>
      <button type="button" className="when-elder" onClick={() => void prefer({ text: nextSize })}>
        {t(`head.size.${text}`)}
      </button>
      <button
        type="button"
        aria-pressed={highContrast}
        onClick={() => void prefer({ highContrast: !highContrast })}
      >
        {t('head.contrast')}
      </button>
      <button type="button" lang={other} onClick={() => void prefer({ tag: other })}>
        {t('head.otherLanguage')}
      </button>
    </div>
  );
}
