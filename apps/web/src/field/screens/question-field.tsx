import { inChineseCapitals } from '#kernel';
import { inFours, looksLikeCard } from '../../format/identity.js';
import { readYuan, yuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { Choice, Ticks } from '../../kit/choice.js';
import { SelectField, TextField } from '../../kit/field.js';
import { type Answers, listOf } from '../form/answers.js';
import { useOptions } from '../form/options.js';
import type { Question } from '../form/questions.js';
import { useFormWords } from '../form/use-form.js';

interface QuestionFieldProps {
  question: Question;
  answers: Answers;
  error: string | undefined;
  onAnswer: (name: string, value: string | string[]) => void;
}

/** Draws a question by its kind; the words come from the message files under its name. */
export function QuestionField({ question, answers, error, onAnswer }: QuestionFieldProps) {
  const words = useFormWords();
  const options = useOptions(question);
  const { name, kind } = question;
  const raw = answers[name];
  const value = typeof raw === 'string' ? raw : '';
  const shared = {
    id: name,
    label: words.label(question),
    hint: words.hint(question),
    error,
  };
  const one = {
    ...shared,
    value,
    optional: question.optional ?? false,
    onChange: (typed: string) => onAnswer(name, typed),
  };
  switch (kind) {
    case 'choice':
    case 'inline':
      return <Choice {...one} options={options} inline={kind === 'inline'} />;
    case 'ticks':
      return (
        <Ticks
          {...shared}
          options={options}
          value={listOf(answers, name)}
          onChange={(list) => onAnswer(name, list)}
        />
      );
    case 'select':
      return <SelectField {...one} options={options} />;
    case 'long':
      return <TextField {...one} lines={6} maxLength={4000} />;
    case 'date':
      return <TextField {...one} type="date" width="medium" />;
    case 'tel':
      return <TextField {...one} inputMode="tel" width="medium" />;
    case 'whole':
      return <TextField {...one} inputMode="numeric" width="short" />;
    case 'number':
      return <TextField {...one} inputMode="decimal" width="short" />;
    case 'money':
      return <TextField {...one} inputMode="decimal" width="medium" echo={<MoneyEcho typed={value} />} />;
    case 'resident-number':
      return <TextField {...one} width="medium" autoComplete="off" maxLength={24} />;
    case 'account':
      return (
        <TextField {...one} inputMode="numeric" autoComplete="off" echo={<AccountEcho typed={value} />} />
      );
    case 'text':
      return <TextField {...one} maxLength={name === 'address' ? 200 : 60} />;
  }
}

function MoneyEcho({ typed }: { typed: string }) {
  const fen = readYuan(typed);
  return fen === null ? null : (
    <>
      {yuan(fen)} {fen > 0 && <span lang="zh-CN">{inChineseCapitals(fen)}</span>}
    </>
  );
}

/** The number said back in fours; a card check that fails is a warning, since passbooks are numbered otherwise. */
function AccountEcho({ typed }: { typed: string }) {
  const { t } = useWords('field');
  if (typed.length < 4) return null;
  const complete = typed.replace(/\D/g, '').length >= 12;
  return (
    <>
      {inFours(typed)}
      {complete && !looksLikeCard(typed) && ` ${t('q.account.checkAgain')}`}
    </>
  );
}
