import './desk-table.css';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  figures?: boolean;
}

interface DeskTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  rowTone?: (row: Row) => 'late' | 'soon' | 'calm';
}

/** A dense list. The link in the first cell opens a row; j and k move between these links, as desk workers do. */
export function DeskTable<Row>({ caption, columns, rows, rowKey, rowTone }: DeskTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step =
      event.key === 'j' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'k' || event.key === 'ArrowUp'
          ? -1
          : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('tr > :first-child a') ?? [])];
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
    event.preventDefault();
  };
  return (
    <div className="desk-table">
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, figures }) => (
              <th key={name} scope="col" className={figures ? 'figures' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={`desk-table__row--${rowTone?.(row) ?? 'calm'}`}>
              {columns.map(({ name, cell, figures }, index) =>
                index === 0 ? (
                  <th key={name} scope="row" data-label={name}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={name} data-label={name} className={figures ? 'figures' : ''}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
