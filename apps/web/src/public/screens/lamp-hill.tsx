const COLUMNS = 24;
const ROWS = 4;

interface LampHillProps {
  lit: number;
  all: number;
  words: string;
}

/** The share of wishes that came to a good end, as lamps on a hillside; the words beside it say the numbers. */
export function LampHill({ lit, all, words }: LampHillProps) {
  const lamps = COLUMNS * ROWS;
  const litLamps = all === 0 ? 0 : Math.round((lit / all) * lamps);
  return (
    <figure className="hill">
      <svg viewBox={`0 0 ${COLUMNS * 20} ${ROWS * 24 + 8}`} aria-hidden="true" focusable="false">
        {Array.from({ length: lamps }, (_, i) => {
          const column = i % COLUMNS;
          const row = Math.floor(i / COLUMNS);
          // Lit from below, in an order that looks like evening: a fixed scatter, the same for everybody.
          const order = (i * 37) % lamps;
          return (
            <g
              key={i}
              transform={`translate(${column * 20 + 10 + (row % 2) * 4} ${row * 24 + 14})`}
              className={order < litLamps ? 'hill__lit' : 'hill__dark'}
            >
              <path
                d="M0-10c2.600 3.100 3.800 5 3.800 6.900a3.800 3.800 0 0 1-7.600 0C-3.800-5-2.600-6.900 0-10Z"
                className="hill__flame"
              />
              <path d="M-7 2h14c0 3-2 4.600-4.500 4.600h-5C-5 6.600-7 5-7 2Z" className="hill__bowl" />
            </g>
          );
        })}
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
