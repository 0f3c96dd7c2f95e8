import './field.css';
import { type ReactNode, useId } from 'react';
import { useWords } from '../i18n/index.js';

export interface FieldProps {
  id?: string;
  label: string;
  hint?: ReactNode;
  /** The same words as in the summary at the top. */
  error?: string | undefined;
  optional?: boolean;
  value: string;
  onChange: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  inputMode?: 'text' | 'decimal' | 'numeric' | 'tel';
  autoComplete?: string;
  type?: 'text' | 'password' | 'date';
  lines?: number;
  maxLength?: number;
  width?: 'full' | 'short' | 'medium';
  /** What was understood, said back while typing: an amount in capitals, a grouped number. */
  echo?: ReactNode;
}

/** A question answered by typing. Nothing is judged before 继续; what was typed always stays. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    hint,
    error,
    optional,
    value,
    onChange,
    echo,
    lines = 1,
    width = 'full',
    ...rest
  } = props;
  const own = useId();
  const inputId = id ?? own;
  const described =
    [hint && `${inputId}-hint`, error && `${inputId}-error`].filter(Boolean).join(' ') || undefined;
  const shared = {
    ...rest,
    id: inputId,
    value,
    className: `field__input field__input--${width}`,
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <FieldLabel htmlFor={inputId} label={label} optional={optional} />
      {hint && (
        <p className="field__hint" id={`${inputId}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${inputId}-error`}>{error}</FieldError>}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} />}
      {echo && (
        <output className="field__echo" htmlFor={inputId}>
          {echo}
        </output>
      )}
    </div>
  );
}

interface LabelProps {
  htmlFor: string;
  label: string;
  optional: boolean | undefined;
}

/** Optional questions say so; the others carry no mark. */
export function FieldLabel({ htmlFor, label, optional }: LabelProps) {
  const { t } = useWords();
  return (
    <label className="field__label" htmlFor={htmlFor}>
      {label}
      {optional && <span className="quiet"> {t('form.optional')}</span>}
    </label>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <p className="field__error" id={id}>
      <span className="sr-only">{t('form.error')}</span>
      {children}
    </p>
  );
}

interface SelectFieldProps extends FieldProps {
  options: { value: string; words: string }[];
  /** For filters: what choosing nothing means. */
  anyWords?: string;
}

/** One of many: the device's own picker, which every phone shows best. */
export function SelectField({
  id,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  options,
  anyWords,
}: SelectFieldProps) {
  const { t } = useWords();
  const own = useId();
  const inputId = id ?? own;
  const described =
    [hint && `${inputId}-hint`, error && `${inputId}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <FieldLabel htmlFor={inputId} label={label} optional={optional} />
      {hint && (
        <p className="field__hint" id={`${inputId}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${inputId}-error`}>{error}</FieldError>}
      <select
        id={inputId}
        className="field__input field__input--medium"
        value={value}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{anyWords ?? t('form.choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
