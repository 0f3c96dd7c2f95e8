import type { Launched, LaunchOptions } from './launch.js';

const DEFAULT_PORT = 8080;

/**
 * Runs a system until Ctrl-C, SIGTERM or the end of one of its processes, and ends with that process's code.
 * PORT, DATABASE_URL, DIANLIANG_MODE and --verbose (every line of every process) are taken from outside.
 */
export async function runInTerminal(start: (options: LaunchOptions) => Promise<Launched>): Promise<void> {
  let finish: (code: number) => void = () => undefined;
  const finished = new Promise<number>((resolve) => {
    finish = resolve;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal(finish));
  try {
    const launched = await start({
      ...fromEnvironment(),
      log: (line) => console.log(line),
      onLine: process.argv.includes('--verbose')
        ? (name, line) => console.log(`${name} | ${line}`)
        : undefined,
      onUnexpectedExit: (name, code) => {
        console.error(`${name} 意外结束 · ${name} ended unexpectedly (${code}); see .data/logs/${name}.log`);
        finish(code || 1);
      },
    });
    console.log(banner(launched));
    const code = await finished;
    console.log('正在停止… · Stopping...');
    await launched.stop();
    process.exit(code);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** The first signal stops in order; a second one does not wait, and the processes stop by themselves. */
function onSignal(finish: (code: number) => void): () => void {
  let asked = false;
  return () => {
    if (asked) process.exit(130);
    asked = true;
    finish(0);
  };
}

function fromEnvironment(): Pick<LaunchOptions, 'port' | 'databaseUrl' | 'mode' | 'dataFolder'> {
  return {
    port: Number(process.env.PORT || DEFAULT_PORT),
    databaseUrl: process.env.DATABASE_URL || undefined,
    mode: process.env.DIANLIANG_MODE === 'production' ? 'production' : 'demo',
    dataFolder: process.env.DIANLIANG_DATA || undefined,
  };
}

function banner({ url, dataFolder }: Launched): string {
  return [
    '',
    `  点亮已就绪 · Dianliang is ready      ${url}`,
    '',
    '  演示账号见登录页 · Demo accounts are listed on the sign-in page',
    `  数据保存在 · Data is kept in          ${dataFolder}`,
    '  按 Ctrl-C 停止 · Press Ctrl-C to stop',
    '',
  ].join('\n');
}
