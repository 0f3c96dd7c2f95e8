/** The only source of "now" outside the domain; the domain takes time as an argument. */
export abstract class Clock {
  /** The present instant (UTC). */
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
