import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.js';

const run = promisify(execFile);
const windows = process.platform === 'win32';

export type Availability = { ok: true } | { ok: false; reason: string };

/** Whether a broker can run here: it needs Java 17 or newer and, for the first start, Maven. */
export function kafkaAvailable(path = process.env.PATH): Availability {
  const env = { ...process.env, PATH: path };
  const java = spawnSync('java', ['-version'], { encoding: 'utf8', env });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version === 0) return { ok: false, reason: 'no Java here: the broker needs Java 17 or newer' };
  if (version < 17) return { ok: false, reason: `Java ${version} here: the broker needs Java 17 or newer` };
  if (existsSync(libFolder())) return { ok: true };

  const maven = spawnSync('mvn', ['--version'], { encoding: 'utf8', env, shell: windows });
  return maven.status === 0
    ? { ok: true }
    : { ok: false, reason: 'no Maven here: it fetches the broker once' };
}

/** Folder of the broker's jars; Maven fetches them (about 44 MB) the first time this pom.xml is seen. */
export async function kafkaJars(log: (line: string) => void = () => undefined): Promise<string> {
  const lib = libFolder();
  if (existsSync(lib)) return lib;

  log('Fetching Apache Kafka with Maven, once...');
  const unfinished = `${lib}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await run('mvn', mavenArguments(unfinished), { shell: windows, maxBuffer: 10_000_000 });
    if (!existsSync(lib)) renameSync(unfinished, lib);
  } catch (error) {
    if (existsSync(lib)) return lib;
    const { stdout, message } = error as Error & { stdout?: string };
    throw new Error(`Maven could not fetch Apache Kafka:\n${stdout || message}`, { cause: error });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return lib;
}

/** Named by the pom's hash: a new version of the broker is fetched beside the old one. */
function libFolder(): string {
  return join(projectRoot(), 'deploy', 'kafka', 'target', `lib-${pomHash().slice(0, 12)}`);
}

function pomFile(): string {
  return join(projectRoot(), 'deploy', 'kafka', 'pom.xml');
}

function pomHash(): string {
  return createHash('sha256').update(readFileSync(pomFile())).digest('hex');
}

function mavenArguments(folder: string): string[] {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  return ['-q', '-B', '-f', pomFile(), ...goal];
}
