import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';
import { kafkaAvailable, kafkaJars } from './kafka-artifacts.js';
import { brokerAnswers } from './kafka-topics.js';
import { projectRoot } from './project-root.js';
import { commandLine, endProcess, hasEnded, isRunning, signal } from './running-process.js';

export { kafkaAvailable } from './kafka-artifacts.js';
export { createTopics, type DeclaredTopic, TopicsDiffer } from './kafka-topics.js';

const run = promisify(execFile);

export interface BrokerOptions {
  /** Folder that keeps what was published between starts; .data/kafka of the repository when left out. */
  dir?: string;
  /** A port of 127.0.0.1; a free one when left out. */
  port?: number;
  log?: (line: string) => void;
}

export interface KafkaBroker {
  brokers: string[];
  pid: number;
  stop(): Promise<void>;
  /** SIGKILL, as a crash would. Resolves when the process is gone. */
  kill(): Promise<void>;
}

interface Running {
  pid: number;
  port: number;
}

/**
 * A real single-node KRaft broker from Maven's artifacts, on 127.0.0.1 only. Like PostgreSQL it runs in a
 * session of its own, and one left over from an earlier start is taken over.
 */
export async function startKafkaBroker(options: BrokerOptions = {}): Promise<KafkaBroker> {
  const available = kafkaAvailable();
  if (!available.ok)
    throw new Error(`No Kafka broker: ${available.reason}. Set KAFKA_BROKERS to one of yours.`);
  const jars = await kafkaJars(options.log);
  const dir = resolve(options.dir ?? join(projectRoot(), '.data', 'kafka'));
  mkdirSync(dir, { recursive: true });

  const { pid, port } = (await takeOverLeftover(dir, options.port)) ?? (await start(jars, dir, options));
  writeFileSync(pidFile(dir), JSON.stringify({ pid, port }));
  return {
    brokers: [`127.0.0.1:${port}`],
    pid,
    stop: () => endProcess(pid, 20_000),
    kill: async () => {
      signal(pid, 'SIGKILL');
      await hasEnded(pid, 5_000);
    },
  };
}

/** The broker's topics as the repository declares them. */
export function declaredTopics(): { name: string; partitions: number; retentionMs: number }[] {
  return JSON.parse(readFileSync(join(projectRoot(), 'deploy', 'kafka', 'topics.json'), 'utf8'));
}

async function start(jars: string, dir: string, options: BrokerOptions, triesLeft = 2): Promise<Running> {
  const port = options.port ?? (await freePort());
  const settings = writeSettings(dir, port, await freePort());
  if (!existsSync(join(dir, 'log', 'meta.properties'))) await format(jars, settings);

  const log = join(dir, 'broker.log');
  const logFrom = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const pid = launch(jars, settings, log);
  if (await answersWithin({ pid, port }, 90_000)) return { pid, port };

  await endProcess(pid, 5_000);
  const said = readFileSync(log, 'utf8').slice(logFrom).split('\n').slice(-20).join('\n');
  if (triesLeft > 0 && options.port === undefined && said.includes('BindException')) {
    return start(jars, dir, options, triesLeft - 1);
  }
  throw new Error(`Kafka did not start on port ${port}:\n${said}`);
}

function writeSettings(dir: string, port: number, controllerPort: number): string {
  const template = readFileSync(join(projectRoot(), 'deploy', 'kafka', 'server.properties'), 'utf8');
  const values: Record<string, string> = {
    port: String(port),
    controllerPort: String(controllerPort),
    dataFolder: join(dir, 'log').replaceAll('\\', '/'),
  };
  const file = join(dir, 'server.properties');
  writeFileSync(
    file,
    template.replace(/^(?!#)(.*)$/gm, (line) =>
      line.replace(/\$\{(\w+)\}/g, (_, name) => values[name] ?? ''),
    ),
  );
  return file;
}

function java(jars: string, main: string, ...rest: string[]): string[] {
  const logging = join(projectRoot(), 'deploy', 'kafka', 'log4j2.properties');
  const flags = [
    '-Xms128m',
    '-Xmx384m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:+ExitOnOutOfMemoryError',
  ];
  const classPath = [join(jars, '*')].join(delimiter);
  return [
    ...flags,
    '-Djava.awt.headless=true',
    `-Dlog4j2.configurationFile=${logging}`,
    '-cp',
    classPath,
    main,
    ...rest,
  ];
}

/** A new data folder needs an identity before the first start; 16 random bytes are what Kafka calls a UUID. */
async function format(jars: string, settings: string): Promise<void> {
  const clusterId = `A${randomBytes(16).toString('base64url').slice(1)}`;
  await run('java', java(jars, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', settings));
}

function launch(jars: string, settings: string, logFile: string): number {
  const log = openSync(logFile, 'a');
  try {
    const broker = spawn('java', java(jars, 'kafka.Kafka', settings), {
      detached: true,
      stdio: ['ignore', log, log],
    });
    broker.on('error', () => undefined);
    broker.unref();
    if (broker.pid === undefined) throw new Error('Could not start java');
    return broker.pid;
  } finally {
    closeSync(log);
  }
}

async function takeOverLeftover(dir: string, wantedPort?: number): Promise<Running | undefined> {
  if (!existsSync(pidFile(dir))) return undefined;
  const left = JSON.parse(readFileSync(pidFile(dir), 'utf8')) as Running;
  if (!isRunning(left.pid) || !commandLine(left.pid).includes(join(dir, 'server.properties')))
    return undefined;
  const fits = wantedPort === undefined || wantedPort === left.port;
  if (fits && (await answersWithin(left, 20_000))) return left;
  await endProcess(left.pid, 20_000);
  return undefined;
}

async function answersWithin({ pid, port }: Running, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(pid) && Date.now() < deadline) {
    if (await brokerAnswers([`127.0.0.1:${port}`]).catch(() => false)) return true;
    await pause(50);
  }
  return false;
}

function pidFile(dir: string): string {
  return join(dir, 'broker.json');
}
