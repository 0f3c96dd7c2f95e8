import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
const pool = Buffer.alloc(BYTES * 256);
let next = pool.length;
let [instant, counter] = [0, 0];

/**
 * A time-ordered id (UUIDv7, RFC 9562), made by the handler and passed into the domain as a value. Ids of one
 * process ascend. Random bytes are drawn in advance: one by one they cost ten times the rest.
 */
export function newId(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const random = pool.subarray(next, next + BYTES);
  next += BYTES;
  const now = Date.now();
  if (now > instant) {
    instant = now;
    counter = random.readUInt32BE(0) >>> 1;
  } else counter += 1;
  return v7({ random, msecs: instant, seq: counter });
}
