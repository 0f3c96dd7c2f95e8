export interface LampPlace {
  x: number;
  y: number;
  lit: boolean;
}

export interface Ridge {
  path: string;
  lamps: LampPlace[];
}

export interface Hill {
  ridges: Ridge[];
  height: number;
  /** How large each lamp is drawn: few lamps are large ones. */
  size: number;
}

export const WIDTH = 320;
/** More wishes than this are shown as a share. */
export const MOST_LAMPS = 60;
const SIZES = [2, 1.6, 1.3, 1];

/** How many lamps stand on the hill and how many burn. A share never looks like all or none unless it is so. */
export function lampsFor(lit: number, all: number): { of: number; burn: number } {
  if (all <= MOST_LAMPS) return { of: all, burn: Math.min(lit, all) };
  return { of: MOST_LAMPS, burn: lit > 0 ? Math.max(1, Math.floor((lit / all) * MOST_LAMPS)) : 0 };
}

/** Lamps along the ridges of a hill, from the back to the front; each ridge is a curve that peaks elsewhere. */
export function hillOf(of: number, burn: number): Hill {
  const rows = Math.min(SIZES.length, Math.max(1, Math.ceil(of / 6)));
  const size = SIZES[rows - 1] ?? 1;
  const most = Math.ceil(of / rows);
  const footOf = (row: number): number => 22 * size + 18 + 28 * row;
  const height = footOf(rows - 1) + 16;
  const ridges = Array.from({ length: rows }, (_, row) => {
    const first = row * most;
    const here = Math.max(0, Math.min(most, of - first));
    const foot = footOf(row);
    const peak = { x: WIDTH * (row % 2 === 0 ? 0.3 : 0.72), y: foot - 36 };
    const lampAt = (along: number, lit: boolean): LampPlace => {
      const pull = 2 * along * (1 - along);
      return {
        x: round(pull * peak.x + along ** 2 * WIDTH),
        y: round((1 - pull) * foot + pull * peak.y),
        lit,
      };
    };
    return {
      path: `M0 ${foot}Q${peak.x} ${peak.y} ${WIDTH} ${foot}V${height}H0Z`,
      // A fixed scatter, the same for everybody: 97 shares no factor with any number of lamps.
      lamps: Array.from({ length: here }, (__, i) =>
        lampAt((i + 0.5) / here, ((first + i) * 97) % of < burn),
      ),
    };
  });
  return { ridges, height, size };
}

const round = (figure: number): number => Math.round(figure * 10) / 10;
