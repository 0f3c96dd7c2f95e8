import { CATEGORIES, CHANNELS, type Bilingual, ITEMS, TOWNS } from '#kernel';
import { useWords } from '../../i18n/index.js';
import type { Option } from '../../kit/choice.js';
import type { Question } from './questions.js';

const TOWN_NAMES: Record<string, Bilingual> = Object.fromEntries(TOWNS.map(({ code, name }) => [code, name]));
const FROM: Record<NonNullable<Question['from']>, Record<string, Bilingual>> = {
  towns: TOWN_NAMES,
  categories: CATEGORIES,
  items: ITEMS,
  channels: CHANNELS,
};

const SHARED = new Set(['yes', 'no', 'unknown']);

/** The options of a question in words: the kernel's, or the message files' (yes and no are worded once). */
export function useOptions(question: Question): Option[] {
  const { t, say } = useWords('field');
  return (question.options ?? []).map((value) => {
    const known = question.from && FROM[question.from][value];
    const own = SHARED.has(value) ? `option.${value}` : `option.${question.name}.${value}`;
    return { value, words: known ? say(known) : t(own) };
  });
}
