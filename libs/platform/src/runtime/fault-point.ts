import { existsSync, writeFileSync } from 'node:fs';

const { DIANLIANG_MODE, DIANLIANG_KILL_AT, DIANLIANG_KILL_MARK } = process.env;
const armed = DIANLIANG_MODE === 'demo' ? DIANLIANG_KILL_AT : undefined;

/**
 * A place where a crash is worth a test. Demo mode only, and only when DIANLIANG_KILL_AT names it: the process
 * ends by SIGKILL, as if the power had gone, once (DIANLIANG_KILL_MARK is the file that remembers it).
 */
export function faultPoint(name: string): void {
  if (armed !== name || !DIANLIANG_KILL_MARK || existsSync(DIANLIANG_KILL_MARK)) return;
  writeFileSync(DIANLIANG_KILL_MARK, name);
  process.kill(process.pid, 'SIGKILL');
}
