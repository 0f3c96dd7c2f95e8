import './choice.css';
import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../i18n/index.js';
import { usePreferences } from '../session/preferences.js';
import { Button } from './button.js';

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
    <RadioGroup
      id={id}
      className={frameOf(error, inline)}
      // Nothing chosen is null: for any other value that is no option the keyboard would find no way in.
      value={value || null}
      onChange={onChange}
      isInvalid={Boolean(error)}
    >
      <Label className="field__label">{label}</Label>
      {hint && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      {error && (
        <Text slot="errorMessage" elementType="p" className="field__error">
          {error}
        </Text>
      )}
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
    <CheckboxGroup
      id={id}
      className={frameOf(error, false)}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
    >
      <Label className="field__label">{label}</Label>
      {hint && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      {error && (
        <Text slot="errorMessage" elementType="p" className="field__error">
          {error}
        </Text>
      )}
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

/** In elder mode a long list comes five at a time; what is already chosen stays first, so it is never hidden. */
function useFewAtATime(options: Option[], chosen: string) {
  const { t } = useWords();
  const { elder } = usePreferences();
  const [page, setPage] = useState(0);
  const [pinned, setPinned] = useState(chosen);
  if (!elder || options.length <= ELDER_CHOICES) return { shown: options, more: null };
  const first = options.filter(({ value }) => value === pinned);
  const rest = options.filter(({ value }) => value !== pinned);
  const room = ELDER_CHOICES - first.length;
  const pages = Math.ceil(rest.length / room);
  const turn = (): void => {
    setPinned(chosen);
    setPage((page + 1) % pages);
  };
  return {
    shown: [...first, ...rest.slice(page * room, (page + 1) * room)],
    more: (
      <Button tone="plain" onClick={turn}>
        {t('form.moreChoices', { page: page + 1, pages })}
      </Button>
    ),
  };
}
