import { useState } from 'react';
import { cityDay } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import type { FieldFault } from '../../kit/error-summary.js';
import { useNow } from '../../session/now.js';
import { type Answers, questionsFor, textOf } from '../form/answers.js';
import { faultsOf } from '../form/faults.js';
import type { FormPage } from '../form/questions.js';
import { useDemo, useFormWords } from '../form/use-form.js';

/** The day by which answers are checked: today, or the day that a demonstration plays. */
export function useJudgedDay(answers: Answers): string {
  const today = cityDay(useNow());
  return (useDemo() && textOf(answers, 'judgedOn')) || today;
}

/** What stands in the way on these pages, named only after somebody tried to go on. */
export function useFaults(pages: readonly FormPage[], answers: Answers) {
  const { t } = useWords('field');
  const words = useFormWords();
  const day = useJudgedDay(answers);
  const [attempt, setAttempt] = useState(0);
  const found = pages.flatMap((page) => faultsOf(page, answers, day));
  const questions = new Map(
    pages.flatMap((page) => questionsFor(page, answers)).map((question) => [question.name, question]),
  );
  const faults: FieldFault[] = (attempt > 0 ? found : []).flatMap(({ name, code }) => {
    const question = questions.get(name);
    if (!question) return [];
    const said = code === 'missing' ? words.missing(question) : t(`fault.${code}`, { label: words.label(question) });
    return [{ field: name, words: said }];
  });
  /** True when nothing stands in the way. */
  const check = (): boolean => {
    setAttempt(attempt + 1);
    return found.length === 0;
  };
  return { faults, attempt, check };
}
