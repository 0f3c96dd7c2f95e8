import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectRoot } from '../../../deploy/local/project-root.js';

interface Question {
  readonly number: number;
  readonly ask: string;
  readonly wishes: number;
}

type Answer = { readonly number: number } & ({ readonly answer: unknown } | { readonly failed: string });

/** In a child: answers what its parent asks; says once that it is ready. */
export function serve(work: Readonly<Record<string, (wishes: number) => Promise<unknown>>>): void {
  process.on('message', ({ number, ask, wishes }: Question) => {
    const done = work[ask]?.(wishes) ?? Promise.reject(new Error(`Nobody here knows how to ${ask}`));
    done.then(
      (answer) => process.send?.({ number, answer } satisfies Answer),
      (error: unknown) =>
        process.send?.({
          number,
          failed: error instanceof Error ? (error.stack ?? '') : String(error),
        } satisfies Answer),
    );
  });
  // The launcher's preload lets a process end while nothing else holds it; this one waits for questions.
  process.channel?.ref();
  process.send?.({ number: 0, answer: 'ready' } satisfies Answer);
}

let questions = 0;

/** Asks a child process; rejects when it fails or ends. */
export function ask<Result>(child: ChildProcess, what: string, wishes: number): Promise<Result> {
  const number = ++questions;
  const answered = answerOf<Result>(child, number);
  child.send({ number, ask: what, wishes } satisfies Question);
  return answered;
}

/** Starts a script of this folder as a process that ends with this one; resolves when it is ready. */
export async function startChild(script: string, env: Record<string, string>): Promise<ChildProcess> {
  const preload = pathToFileURL(join(projectRoot(), 'deploy', 'local', 'die-with-parent.mjs')).href;
  const execArgv = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning', '--import', preload];
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    env: { ...process.env, ...env },
    execArgv,
  });
  await answerOf(child, 0);
  return child;
}

/** Ends a child that has nothing in hand. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

function answerOf<Result>(child: ChildProcess, number: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A process of the bench ended before it answered'));
    const heard = (message: Answer) => {
      if (message.number !== number) return;
      child.off('message', heard).off('exit', ended);
      if ('failed' in message) reject(new Error(message.failed));
      else resolve(message.answer as Result);
    };
    child.on('message', heard).once('exit', ended);
  });
}
