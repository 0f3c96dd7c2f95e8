import { type Bilingual, type FactPath, FACTS, isFactPath } from '#kernel';
import { useWords } from '../i18n/index.js';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Policies name facts inside sentences; alone they begin with a capital. */
export const alone = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: capital(en) });

/** The fact that `household.size`, `event.days`, `p2.age` or `person.age` names, and whose it is. */
function factAt(path: string): { fact: FactPath; member?: string } | null {
  const [of = '', name = ''] = path.split('.');
  const member = /^p(\d+)$/.exec(of)?.[1];
  const fact = member ? `person.${name}` : path;
  if (!isFactPath(fact)) return null;
  return member ? { fact, member } : { fact };
}

/** A fact in the words of the policies; a fact that this version of the front does not know stands for itself. */
export function useFactWords(): (path: string) => string {
  const { t, say } = useWords();
  return (path) => {
    const found = factAt(path);
    if (!found) return path;
    const label = say(alone(FACTS[found.fact].words));
    return found.member ? t('fact.ofMember', { member: found.member, label }) : label;
  };
}

type FactValue = string | number | boolean | readonly string[];

/** A fact's value in words: yes and no, an option, a figure. */
export function useFactValue(): (path: string, value: FactValue) => string {
  const { t, say } = useWords();
  return (path, value) => {
    if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no');
    const found = factAt(path);
    const option = (one: string | number): string => {
      const words = found && FACTS[found.fact].values.get(String(one));
      return words ? say(alone(words)) : typeof one === 'number' ? one.toLocaleString('en') : one;
    };
    if (typeof value === 'object') return value.length > 0 ? value.map(option).join(t('list.comma')) : t('fact.none');
    if (typeof value !== 'number' || !found) return option(value);
    const { unit } = FACTS[found.fact];
    return unit === 'none' || unit === 'item' ? option(value) : t('fact.with', { value: option(value), unit: t(`fact.unit.${unit}`) });
  };
}
