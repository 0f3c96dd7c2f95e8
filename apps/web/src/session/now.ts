import { createContext, useContext, useEffect, useState } from 'react';

/** Fixes the time in the gallery and in tests; `null` is the running clock. */
const FixedNow = createContext<Date | null>(null);

export const FixedNowProvider = FixedNow.Provider;

const HALF_MINUTE = 30_000;

/** The present moment, renewed every half minute so that lamps burn down while somebody looks. */
export function useNow(): Date {
  const fixed = useContext(FixedNow);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (fixed) return;
    const timer = setInterval(() => setNow(new Date()), HALF_MINUTE);
    return () => clearInterval(timer);
  }, [fixed]);
  return fixed ?? now;
}
