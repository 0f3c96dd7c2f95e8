import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandLine, isRunning } from './running-process.js';

/** Somebody has started it already on this data folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';

  constructor(url: string, pid: number) {
    super(`点亮已经在运行：${url}（进程 ${pid}） · Dianliang is already running at ${url} (process ${pid})`);
  }
}

/** One launcher per data folder. Returns the release; a lock whose launcher is gone is taken over. */
export function lockFor(file: string, url: string): () => void {
  const holder = readHolder(file);
  if (holder && isRunning(holder.pid) && /node|jest/.test(commandLine(holder.pid))) {
    throw new AlreadyRunning(holder.url, holder.pid);
  }
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, url }), { flag: 'wx' });
  } catch {
    const winner = readHolder(file);
    throw new AlreadyRunning(winner?.url ?? url, winner?.pid ?? 0);
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function readHolder(file: string): { pid: number; url: string } | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; url: string };
  } catch {
    return undefined;
  }
}
