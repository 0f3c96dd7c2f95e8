import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** The machine in one line. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} x ${cpu?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

/** The share of all processors that was busy in the next second, 0 to 1. */
export async function busyShare(): Promise<number> {
  const before = processorTimes();
  await pause(1_000);
  const after = processorTimes();
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}

/** Waits, at most this long, until others leave the machine alone; answers how busy it is then. */
export async function quietMoment(withinMs: number, quiet = 0.25): Promise<number> {
  for (const deadline = Date.now() + withinMs; ; ) {
    const share = await busyShare();
    if (share <= quiet || Date.now() > deadline) return share;
  }
}

/** Seconds of processor that these processes used so far; Postgres together with its children. */
export function processorSeconds(pids: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => [name, name === 'postgres' ? family(pid) : own(pid)]),
  );
}

/** Seconds of processor of the children of this process that have ended. */
export const endedChildrenSeconds = (): number => used(statOf(process.pid), 13, 14);

/** Resident memory of a process in MiB. */
export function residentMib(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1_024);
}

/** The process that started this one. */
export const parentOf = (pid: number): number => Number(statOf(pid)[1] ?? 0);

const own = (pid: number) => used(statOf(pid), 11, 12);

/** Its own time, that of children that ended, and that of children that live. */
function family(pid: number): number {
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid,
  );
  return used(statOf(pid), 11, 12, 13, 14) + children.reduce((sum, child) => sum + own(Number(child)), 0);
}

const used = (stat: readonly string[], ...fields: readonly number[]) =>
  fields.reduce((sum, field) => sum + Number(stat[field] ?? 0), 0) / TICKS;

/** The fields after the name, which may hold spaces; empty when the process is gone. */
function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function processorTimes(): { busy: number; all: number } {
  const [, ...fields] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number);
  const all = fields.slice(0, 8).reduce((sum, one) => sum + one, 0);
  return { busy: all - (fields[3] ?? 0) - (fields[4] ?? 0), all };
}
