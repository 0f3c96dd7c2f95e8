import './button.css';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';

export type Tone = 'act' | 'plain' | 'stop' | 'quiet';

interface ActProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: Tone;
  /** Says what is happening while the answer is awaited; the button keeps its place and its focus. */
  busyWords?: string | undefined;
}

/** A verb. The browser's own button: it works in every browser inside an app, and costs nothing to load. */
export function Button({ tone = 'act', busyWords, children, onClick, type = 'button', ...rest }: ActProps) {
  const busy = busyWords !== undefined;
  return (
    <button
      {...rest}
      type={type}
      className={`button button--${tone}`}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? busyWords : children}
    </button>
  );
}

/** Looks like a verb and goes somewhere: a real link, so that it can be opened, copied and read as one. */
export const LinkButton = ({
  to,
  tone = 'act',
  children,
}: {
  to: string;
  tone?: Tone;
  children: ReactNode;
}) => (
  <Link to={to} className={`button button--${tone}`}>
    {children}
  </Link>
);

/** Back to where one came from, always in the same place above the heading. */
export const BackLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link to={to} className="back">
    {children}
  </Link>
);
