import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  answerOf,
  assess,
  bundledCatalogue,
  type FactProblem,
  HouseholdRefused,
  readHousehold,
} from '../domain/index.js';

/** One output chunk: large enough to save system calls, small enough to keep memory flat. */
const CHUNK = 64 * 1024;

/**
 * Answers cases as JSON lines, in order and in constant memory: one line in (`id`, `decisionDate`, `household`,
 * `members`, `event`), one line out. A line that cannot be judged is named on `errors` with its facts, the others are
 * still answered. Returns the exit code: 1 when any line was bad.
 */
export async function evaluateLines(input: Readable, output: Writable, errors: Writable): Promise<0 | 1> {
  let number = 0;
  let exitCode: 0 | 1 = 0;
  let chunk = '';
  const send = async (stream: Writable, text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const outcome = evaluateLine(line);
      if ('problems' in outcome) {
        exitCode = 1;
        await send(errors, `line ${number}: ${outcome.problems.map(inWords).join('; ')}\n`);
        continue;
      }
      chunk += `${outcome.answer}\n`;
      if (chunk.length < CHUNK) continue;
      await send(output, chunk);
      chunk = '';
    }
  }
  if (chunk !== '') await send(output, chunk);
  return exitCode;
}

/** Splits a stream into lines; holds no more than one chunk and the line that it breaks off in. */
async function* linesOf(input: Readable): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() as string;
    yield lines;
  }
  if (rest !== '') yield [rest];
}

type Outcome = { readonly answer: string } | { readonly problems: readonly FactProblem[] };

function evaluateLine(line: string): Outcome {
  try {
    const json = JSON.parse(line) as { readonly id?: unknown; readonly decisionDate?: unknown } | null;
    const id = json?.id;
    if (typeof id !== 'string' && typeof id !== 'number') return problem('id', '缺少编号', 'is missing');
    const facts = readHousehold(json);
    return {
      answer: JSON.stringify({
        id,
        ...answerOf(assess(bundledCatalogue, facts, json?.decisionDate as string)),
      }),
    };
  } catch (error) {
    if (error instanceof HouseholdRefused) return { problems: error.problems };
    if (error instanceof SyntaxError) return problem('json', '不是有效的JSON', 'is not valid JSON');
    throw error;
  }
}

const problem = (path: string, zh: string, en: string): Outcome => ({
  problems: [{ path, words: { zh, en } }],
});

const inWords = ({ path, words }: FactProblem): string => `${path}: ${words.zh} / ${words.en}`;
