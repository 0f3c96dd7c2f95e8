import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Stoppable {
  stop(): Promise<void>;
}

/** Starts something on a new folder; its `stop`, or a signal to this process, ends it and removes the folder. */
export async function startInFolder<Started extends Stoppable>(
  start: (folder: string) => Promise<Started>,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-bench-'));
  // Postgres must be able to enter, or the launcher would keep its data elsewhere.
  chmodSync(folder, 0o755);
  const starting = start(folder);
  const clear = async () => {
    const started = await starting.catch(() => undefined);
    await started?.stop();
    // Node may still be writing its compile cache there.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  let ending: Promise<void> | undefined;
  const end = () => (ending ??= clear());
  const interrupted = (signal: string) => {
    process.stderr.write(`${signal}: stopping everything\n`);
    void end().finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const stop = () => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    return end();
  };
  try {
    return { ...(await starting), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
