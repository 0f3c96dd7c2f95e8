import './lamp.css';
import { useWords } from '../i18n/index.js';
import { clockTime, dateTime, shortDate, type TimeLeft, timeLeft } from '../format/time.js';
import { useNow } from '../session/now.js';

/** The mark of the product: an oil lamp. */
export const Lamp = () => (
  <svg className="lamp" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      className="lamp__flame"
      d="M16 3c4 4.800 5.800 7.800 5.800 10.500a5.800 5.800 0 0 1-11.600 0C10.200 10.800 12 7.800 16 3Z"
    />
    <path
      className="lamp__bowl"
      d="M3 20h26c-.4 4.600-3.800 7.600-8.200 7.600h-9.600C6.800 27.600 3.400 24.600 3 20Z"
    />
  </svg>
);

interface LampClockProps {
  startAt: string;
  dueAt: string;
  /** One line for tables. */
  compact?: boolean;
}

/** What is left of a promise: a flame line that shortens, and always the words. Red is for overdue only. */
export function LampClock({ startAt, dueAt, compact = false }: LampClockProps) {
  const now = useNow();
  const left = timeLeft(startAt, dueAt, now);
  const words = useLeftWords(left, dueAt, compact);
  return (
    <div className={`lamp-clock lamp-clock--${left.urgency}${compact ? ' lamp-clock--compact' : ''}`}>
      <FlameLine share={left.share} />
      <p className="lamp-clock__words">
        <strong>{words.left}</strong> <span className="lamp-clock__by">{words.by}</span>
      </p>
    </div>
  );
}

function FlameLine({ share }: { share: number }) {
  const end = Math.round(share * 1000) / 10;
  return (
    <svg className="flame-line" width="100%" height="20" aria-hidden="true" focusable="false">
      <line className="flame-line__all" x1="0" x2="100%" y1="16" y2="16" />
      <line className="flame-line__left" x1="0" x2={`${end}%`} y1="16" y2="16" />
      <svg x={end === 0 ? '5' : `${end}%`} y="0" overflow="visible">
        <path
          className="flame-line__flame"
          d="M0 1c3.200 4 4.600 6.400 4.600 8.800a4.600 4.600 0 0 1-9.200 0C-4.600 7.400-3.200 5 0 1Z"
        />
      </svg>
    </svg>
  );
}

function useLeftWords(left: TimeLeft, dueAt: string, compact: boolean): { left: string; by: string } {
  const { t, language } = useWords();
  const amount = t(`clock.${amountKey(left)}`, {
    days: left.days,
    hours: left.hours,
    minutes: left.restMinutes,
  });
  const by = left.sameDay
    ? t('clock.byToday', { time: clockTime(dueAt, language) })
    : t('clock.by', { time: compact ? shortDate(dueAt, language) : dateTime(dueAt, language) });
  if (left.urgency === 'late') return { left: t('clock.late', { amount }), by: t('clock.wasDue', { by }) };
  return { left: t(left.urgency === 'soon' ? 'clock.soon' : 'clock.left', { amount }), by };
}

/** Two units at most, and none that is nought. */
function amountKey({ days, hours, restMinutes }: TimeLeft): string {
  if (days > 0) return hours > 0 ? 'daysHours' : 'days';
  if (hours > 0) return restMinutes > 0 ? 'hoursMinutes' : 'hours';
  return 'minutes';
}
