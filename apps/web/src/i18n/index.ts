import type { Bilingual } from '#kernel';
import i18next, { type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../format/time.js';

export type Tag = 'zh-CN' | 'en';
export type Front = 'public' | 'field' | 'desk';

type Messages = Record<string, unknown>;

const files = import.meta.glob<Messages>('./*/*.json', { import: 'default' });

/** Loads a language's words for these fronts; each file is a chunk of its own, so nobody loads the other language. */
async function load(tag: Tag, fronts: readonly Front[]): Promise<void> {
  await Promise.all(
    ['common', ...fronts].map(async (name) => {
      if (i18next.hasResourceBundle(tag, name)) return;
      const words = await files[`./${tag}/${name}.json`]?.();
      if (words) i18next.addResourceBundle(tag, name, words);
    }),
  );
}

let loaded: readonly Front[] = [];

/** Starts the words in one language; call before the first render. */
export async function startWords(tag: Tag, fronts: readonly Front[]): Promise<void> {
  loaded = fronts;
  await i18next.use(initReactI18next).init({
    lng: tag,
    fallbackLng: false,
    resources: {},
    ns: ['common', ...loaded],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await switchWords(tag);
}

/** Changes the language of everything on the page, including `lang` for screen readers. */
export async function switchWords(tag: Tag): Promise<void> {
  await load(tag, loaded);
  await i18next.changeLanguage(tag);
  document.documentElement.lang = tag;
}

export interface Words {
  t: TFunction;
  /** Picks the wording of words that came from the service or the kernel. */
  say: (words: Bilingual) => string;
  language: Language;
}

/** The words of one front (or of the kit: `common`) in the language of the page. */
export function useWords(name: 'common' | Front = 'common'): Words {
  const { t, i18n } = useTranslation(name);
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  return { t, language, say: (words) => words[language] };
}
