import type { Mode } from '#platform';

export type FaultPoint = 'disbursement.taken' | 'disbursement.sent';

/** In demo mode, dies here as a crash would when DIANLIANG_KILL_AT names this point: for proofs by fault. */
export function faultPoint(point: FaultPoint, mode: Mode): void {
  if (mode === 'demo' && process.env['DIANLIANG_KILL_AT'] === point) process.kill(process.pid, 'SIGKILL');
}
