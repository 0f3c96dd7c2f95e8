import { describe, expect, it } from '@jest/globals';
import { FAILURE_WINDOW_MS, IDLE_MS, isClosed, isLive, SESSION_MS } from './sign-in-rules.js';

const now = new Date('2026-03-01T08:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);

describe('An account', () => {
  it.each([
    { failures: 9, ago: 0, closed: false },
    { failures: 10, ago: 0, closed: true },
    { failures: 10, ago: FAILURE_WINDOW_MS - 1, closed: true },
    { failures: 10, ago: FAILURE_WINDOW_MS, closed: false },
  ])('with $failures failures since $ago ms is closed: $closed', ({ failures, ago, closed }) => {
    expect(isClosed({ failures, failingSince: before(ago) }, now)).toBe(closed);
  });

  it('that never failed is open', () => {
    expect(isClosed({ failures: 0, failingSince: null }, now)).toBe(false);
  });
});

describe('A session', () => {
  it.each([
    { started: 0, used: 0, live: true },
    { started: IDLE_MS, used: IDLE_MS - 1, live: true },
    { started: IDLE_MS, used: IDLE_MS, live: false },
    { started: SESSION_MS - 1, used: 0, live: true },
    { started: SESSION_MS, used: 0, live: false },
  ])('started $started ms and used $used ms ago is live: $live', ({ started, used, live }) => {
    expect(isLive({ startedAt: before(started), usedAt: before(used) }, now)).toBe(live);
  });
});
