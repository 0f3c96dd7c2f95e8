const civil = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The civil date (YYYY-MM-DD) in Dongguan of an instant: the day by which a case is judged. */
export const shanghaiDate = (instant: Date): string => civil.format(instant);
