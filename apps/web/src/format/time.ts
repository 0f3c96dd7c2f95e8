export type Language = 'zh' | 'en';

const ZONE = 'Asia/Shanghai';
const MINUTE = 60_000;

const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const;

const parts = (at: Date, options: Intl.DateTimeFormatOptions, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options }).format(at);

/** 2026年11月22日 14:30 / 22 November 2026, 14:30: always the clock of the city. */
export function dateTime(iso: string, language: Language): string {
  return `${date(iso, language)}${language === 'zh' ? ' ' : ', '}${clockTime(iso, language)}`;
}

export const date = (iso: string, language: Language): string =>
  parts(new Date(iso), { year: 'numeric', month: 'long', day: 'numeric' }, language);

export const shortDate = (iso: string, language: Language): string =>
  parts(new Date(iso), { month: 'long', day: 'numeric' }, language);

export const clockTime = (iso: string, language: Language): string =>
  parts(new Date(iso), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, language);

/** The civil day of the city, YYYY-MM-DD. */
export const cityDay = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(at);

export type Urgency = 'calm' | 'soon' | 'late';

export interface TimeLeft {
  urgency: Urgency;
  /** 0 to 1: how much of the promise is left; 0 once late. */
  share: number;
  minutes: number;
  days: number;
  hours: number;
  restMinutes: number;
  sameDay: boolean;
}

/** A promise is due soon in its last sixth: 4 hours of 24, 5 days of 30. */
const SOON_SHARE = 1 / 6;

/** How much of a promise is left at `now`; minutes count up again once it is late. */
export function timeLeft(startIso: string, dueIso: string, now: Date): TimeLeft {
  const [start, due] = [Date.parse(startIso), Date.parse(dueIso)];
  const leftMs = due - now.getTime();
  const share = Math.min(1, Math.max(0, leftMs / Math.max(1, due - start)));
  const minutes = Math.floor(Math.abs(leftMs) / MINUTE);
  return {
    urgency: leftMs <= 0 ? 'late' : share <= SOON_SHARE ? 'soon' : 'calm',
    share,
    minutes,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    restMinutes: minutes % 60,
    sameDay: cityDay(now) === cityDay(new Date(due)),
  };
}
