import './sheet.css';
import type { ReactNode } from 'react';

interface SheetProps {
  title?: string;
  tone?: 'plain' | 'lamp' | 'stop' | 'done' | 'news';
  aside?: ReactNode;
  children: ReactNode;
}

/** A white sheet on the paper: the one kind of box. */
export const Sheet = ({ title, tone = 'plain', aside, children }: SheetProps) => (
  <section className={`sheet sheet--${tone}`} aria-label={title}>
    {title && (
      <div className="row row--apart">
        <h2>{title}</h2>
        {aside}
      </div>
    )}
    {children}
  </section>
);

interface TagProps {
  tone?: 'plain' | 'lamp' | 'stop' | 'done' | 'news';
  children: ReactNode;
}

/** A word for a state; the colour only repeats it. */
export const Tag = ({ tone = 'plain', children }: TagProps) => (
  <span className={`tag tag--${tone}`}>{children}</span>
);

interface FactsProps {
  facts: { name: string; value: ReactNode; note?: ReactNode }[];
  /** Two beside each other where there is room: for many short ones. */
  dense?: boolean;
}

/** Names and values, one below the other. */
export const Facts = ({ facts, dense = false }: FactsProps) => (
  <dl className={dense ? 'facts facts--dense' : 'facts'}>
    {facts.map(({ name, value, note }) => (
      <div key={name} className="facts__line">
        <dt>{name}</dt>
        <dd>
          {value}
          {note && <span className="facts__note">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
