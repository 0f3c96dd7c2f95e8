import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger as Pino, pino } from 'pino';

/** What a log line may carry: codes, ids, counts. Anything else is a name, and names do not belong here. */
export interface LogFields {
  readonly event: string;
  readonly context?: string;
  readonly consumer?: string;
  readonly worker?: string;
  readonly type?: string | null;
  readonly eventId?: string;
  readonly wishId?: string;
  readonly payoutId?: string;
  readonly code?: string;
  readonly cause?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly messages?: number;
  readonly attempts?: number;
  readonly port?: number;
  readonly version?: string;
}

/** JSON lines on standard output, with an allow-list of fields instead of a list of secrets to strike out. */
@Injectable()
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(process: string, level: string) {
    this.pino = pino({ level, base: { process }, timestamp: pino.stdTimeFunctions.isoTime });
  }

  info(fields: LogFields, words: string): void {
    this.pino.info(fields, words);
  }

  warn(fields: LogFields | string, words?: string): void {
    if (typeof fields === 'string') this.pino.warn(fields);
    else this.pino.warn(fields, words);
  }

  error(fields: LogFields | string, words?: string): void {
    if (typeof fields === 'string') this.pino.error(fields);
    else this.pino.error(fields, words);
  }

  /** Nest's own lines about modules and routes are of interest only when looking for a fault. */
  log(words: string): void {
    this.pino.debug(words);
  }

  debug(words: string): void {
    this.pino.debug(words);
  }

  verbose(words: string): void {
    this.pino.trace(words);
  }
}
