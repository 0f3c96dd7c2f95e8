import { CATEGORIES, CHANNELS, type Bilingual, FACTS, isFactPath, ITEMS, TOWNS } from '#kernel';
import { useWords } from '../../i18n/index.js';
import type { Option } from '../../kit/choice.js';
import { alone } from '../../kit/fact-words.js';
import type { Question } from './questions.js';

const TOWN_NAMES: Record<string, Bilingual> = Object.fromEntries(TOWNS.map(({ code, name }) => [code, name]));
const FROM: Record<NonNullable<Question['from']>, Record<string, Bilingual>> = {
  towns: TOWN_NAMES,
  categories: CATEGORIES,
  items: ITEMS,
  channels: CHANNELS,
};

const SHARED = new Set(['yes', 'no', 'unknown']);

/** The options of a question in words: the kernel's, the policies', or the message files' (yes and no are worded once). */
export function useOptions({ name, fact, words, from, options = [] }: Question): Option[] {
  const { t, say } = useWords('field');
  const worded = (value: string): string => {
    if (from) return say(FROM[from][value] ?? { zh: value, en: value });
    if (SHARED.has(value)) return t(`option.${value}`);
    if (value === 'none' && (words || fact === 'person.status')) return t('option.none');
    const asFact = `person.${value}`;
    if (words && isFactPath(asFact)) return say(alone(FACTS[asFact].words));
    const known = fact && FACTS[fact].values.get(value);
    return known ? say(alone(known)) : t(`option.${name}.${value}`);
  };
  return options.map((value) => ({ value, words: worded(value) }));
}
