import './choice.css';
import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../i18n/index.js';
import { usePreferences } from '../session/preferences.js';
import { Button } from './button.js';
import { FieldError } from './field.js';

export interface Option {
  value: string;
  words: string;
  hint?: string | undefined;
}

interface ChoiceProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: Option[];
  /** Short options beside each other: yes, no, not known. */
  inline?: boolean;
}

/** At most this many choices are in sight at once in elder mode. */
const ELDER_CHOICES = 5;

interface OneProps extends ChoiceProps {
  value: string;
  onChange: (value: string) => void;
}

/** One of a few. Arrow keys move, a tap anywhere on the row chooses. */
export function Choice({ id, label, hint, error, options, inline = false, value, onChange }: OneProps) {
  const { shown, more } = useFewAtATime(options, value);
  return (
    <RadioGroup id={id} className={frameOf(error, inline)} value={value} onChange={onChange} isInvalid={Boolean(error)}>
      <Label className="field__label">{label}</Label>
      {hint && <Text slot="description" className="field__hint">{hint}</Text>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="choice__options">
        {shown.map((option) => (
          <Radio key={option.value} value={option.value} className="choice__option">
            <span className="choice__mark" aria-hidden="true" />
            <OptionWords option={option} />
          </Radio>
        ))}
      </div>
      {more}
    </RadioGroup>
  );
}

interface ManyProps extends ChoiceProps {
  value: string[];
  onChange: (value: string[]) => void;
}

/** Any of a few; each is a separate yes. */
export function Ticks({ id, label, hint, error, options, value, onChange }: ManyProps) {
  const { shown, more } = useFewAtATime(options, '');
  return (
    <CheckboxGroup id={id} className={frameOf(error, false)} value={value} onChange={onChange} isInvalid={Boolean(error)}>
      <Label className="field__label">{label}</Label>
      {hint && <Text slot="description" className="field__hint">{hint}</Text>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="choice__options">
        {shown.map((option) => (
          <Checkbox key={option.value} value={option.value} className="choice__option choice__option--tick">
            <span className="choice__mark" aria-hidden="true" />
            <OptionWords option={option} />
          </Checkbox>
        ))}
      </div>
      {more}
    </CheckboxGroup>
  );
}

const frameOf = (error: string | undefined, inline: boolean): string =>
  `field choice${error ? ' field--wrong' : ''}${inline ? ' choice--inline' : ''}`;

const OptionWords = ({ option }: { option: Option }) => (
  <span className="choice__words">
    {option.words}
    {option.hint && <span className="choice__hint">{option.hint}</span>}
  </span>
);

/** In elder mode a long list comes five at a time; a chosen option is never hidden. */
function useFewAtATime(options: Option[], chosen: string) {
  const { t } = useWords();
  const { elder } = usePreferences();
  const [pages, setPages] = useState(1);
  const chosenAt = options.findIndex((option) => option.value === chosen) + 1;
  const limit = elder ? Math.max(ELDER_CHOICES * pages, chosenAt) : options.length;
  const more = limit < options.length
    ? <Button tone="plain" onClick={() => setPages(pages + 1)}>{t('form.moreChoices')}</Button>
    : null;
  return { shown: options.slice(0, limit), more };
}
