import { readFileSync } from 'node:fs';
import { ConfigProblems } from './config-problems.js';

export type Mode = 'demo' | 'production';

/** Everything a process may be told from outside. Read once at start, never again. */
export interface Config {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  /** 32 bytes: seals people's data (AES-256-GCM). */
  readonly sealingKey: Buffer;
  readonly kafkaBrokers: readonly string[];
  readonly bankUrl: string;
  readonly bankToken: string;
  /** PEM of the Ed25519 key that signs (edge) or checks (services) who acts. */
  readonly actorPrivateKey: string;
  readonly actorPublicKey: string;
  /** Where the edge finds each context. */
  readonly serviceUrls: Readonly<Record<string, string>>;
  /** In demo mode: the civil date by which a wish is judged when its form names none. */
  readonly demoJudgedOn: string;
  /** True when people reach us over https; decides the cookie's protection. */
  readonly https: boolean;
}

export type Setting = 'database' | 'sealing' | 'kafka' | 'bank' | 'actor-signing' | 'actor-checking' | 'service-urls';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the environment. `needs` names the settings this process cannot do without. Secrets come
 * from `NAME_FILE` (a path) or `NAME`; there is no default secret. Throws ConfigProblems with every
 * problem in one message.
 */
export function readConfig(environment: Environment, needs: readonly Setting[]): Config {
  const problems: string[] = [];
  const needed = (setting: Setting) => needs.includes(setting);
  const text = (name: string, fallback: string) => environment[name]?.trim() || fallback;

  const required = (name: string, setting: Setting, hint: string): string => {
    const value = environment[name]?.trim() ?? '';
    if (value === '' && needed(setting)) problems.push(`${name} is missing: ${hint}`);
    return value;
  };
  const secret = (name: string, setting: Setting, hint: string): string => {
    const path = environment[`${name}_FILE`]?.trim();
    if (!path) return required(name, setting, `${hint} (or ${name}_FILE, the path of a file that holds it)`);
    try {
      return readFileSync(path, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read: ${path}`);
      return '';
    }
  };
  const whole = (name: string, fallback: number, from: number, to: number): number => {
    const value = Number(text(name, String(fallback)));
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    problems.push(`${name} must be a whole number from ${from} to ${to}`);
    return fallback;
  };
  const oneOf = <T extends string>(name: string, fallback: T, allowed: readonly T[]): T => {
    const value = text(name, fallback) as T;
    if (allowed.includes(value)) return value;
    problems.push(`${name} must be one of ${allowed.join(', ')}`);
    return fallback;
  };

  const sealingKey = Buffer.from(secret('SEALING_KEY', 'sealing', '32 random bytes in base64'), 'base64');
  if (needed('sealing') && sealingKey.length !== 32) problems.push('SEALING_KEY must be 32 bytes in base64');

  const databaseUrl = secret('DATABASE_URL', 'database', 'postgres://user:password@host:port/name');
  if (databaseUrl !== '' && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    problems.push('DATABASE_URL must start with postgres://');
  }

  const config: Config = {
    mode: oneOf('DIANLIANG_MODE', 'production', ['demo', 'production']),
    host: text('HOST', '127.0.0.1'),
    port: whole('PORT', 8080, 0, 65535),
    logLevel: oneOf('LOG_LEVEL', 'info', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    databaseUrl,
    databasePool: whole('DATABASE_POOL', 24, 4, 500),
    sealingKey,
    kafkaBrokers: required('KAFKA_BROKERS', 'kafka', 'host:port, several with commas').split(',').filter(Boolean),
    bankUrl: required('BANK_URL', 'bank', 'where payouts are sent'),
    bankToken: secret('BANK_TOKEN', 'bank', 'what the bank knows us by'),
    actorPrivateKey: secret('ACTOR_PRIVATE_KEY', 'actor-signing', 'an Ed25519 private key in PEM'),
    actorPublicKey: secret('ACTOR_PUBLIC_KEY', 'actor-checking', 'an Ed25519 public key in PEM'),
    serviceUrls: jsonMap(required('SERVICE_URLS', 'service-urls', '{"intake":"http://…",…}'), problems),
    demoJudgedOn: text('DEMO_JUDGED_ON', '2021-10-15'),
    https: text('PUBLIC_URL', '').startsWith('https://'),
  };
  if (problems.length > 0) throw new ConfigProblems(problems);
  return config;
}

function jsonMap(text: string, problems: string[]): Record<string, string> {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    problems.push('SERVICE_URLS is not JSON');
    return {};
  }
}
