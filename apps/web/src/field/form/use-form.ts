import { FACTS } from '#kernel';
import i18next from 'i18next';
import { useWords } from '../../i18n/index.js';
import { alone } from '../../kit/fact-words.js';
import { useSession } from '../../session/use-session.js';
import type { Answers } from './answers.js';
import { pagesOf } from './pages.js';
import { type FormPage, memberOf, type Question, type Section } from './questions.js';

/** True while nothing here is real. */
export const useDemo = (): boolean => useSession().data?.mode === 'demo';

/** The pages that this family's answers call for. */
export const usePagesOf = (answers: Answers): FormPage[] => pagesOf(answers, useDemo());

/** Amounts say what they count; so does everything else that needs it. */
const UNITS: ReadonlySet<string> = new Set(['yuan', 'square-metre', 'year', 'month', 'day']);

/** How questions, pages and sections are worded; facts are called what policies call them. */
export function useFormWords() {
  const { t, say } = useWords('field');
  const label = ({ name, fact, words: own }: Question): string => {
    if (own) return t(`q.${own}.label`);
    if (!fact || i18next.exists(`q.${name}.label`, { ns: 'field' })) return t(`q.${name}.label`);
    const { unit } = FACTS[fact];
    const words = say(alone(FACTS[fact].words));
    return UNITS.has(unit) ? t('fact.withUnit', { label: words, unit: t(`common:fact.unit.${unit}`) }) : words;
  };
  const section = (name: Section): string => {
    const member = memberOf(name);
    return member === null ? t(`section.${name}.name`) : t('section.member.name', { number: member });
  };
  return {
    label,
    section,
    hint: (question: Question): string | undefined => (question.hint ? t(`q.${question.words ?? question.name}.hint`) : undefined),
    missing: (question: Question): string =>
      question.fact && !i18next.exists(`q.${question.name}.missing`, { ns: 'field' })
        ? t('fault.missing', { label: label(question) })
        : t(`q.${question.name}.missing`),
    page: ({ title, section: of }: FormPage): string => {
      const member = memberOf(of);
      return member === null ? t(`page.${title}`) : t(`page.${title}`, { number: member });
    },
  };
}
