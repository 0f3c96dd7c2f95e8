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

/**
 * Answers cases as JSON lines, in order and in constant memory: one line in (`id`, `decisionDate`, `household`,
 * `members`, `event`), one line out. A line that cannot be judged is named on `errors` with its facts, the others are
 * still answered. What has arrived is answered before more is awaited. Returns the exit code: 1 when any line was bad.
 */
export async function evaluateLines(input: Readable, output: Writable, errors: Writable): Promise<0 | 1> {
  let number = 0;
  let exitCode: 0 | 1 = 0;
  const send = async (stream: Writable, text: string): Promise<void> => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  for await (const lines of linesOf(input)) {
    let answers = '';
    let refused = '';
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const outcome = evaluateLine(line);
      if ('answer' in outcome) answers += `${outcome.answer}\n`;
      else refused += `line ${number}: ${outcome.problems.map(inWords).join('; ')}\n`;
    }
    if (refused !== '') exitCode = 1;
    await send(output, answers);
    await send(errors, refused);
  }
  return exitCode;
}

/** Splits a stream into lines; holds no more than one chunk and the line that it breaks off in. */
async function* linesOf(input: Readable): AsyncGenerator<readonly string[]> {
  let rest = '';
  let begun = false;
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + (begun ? chunk : withoutMark(chunk))).split('\n');
    begun = true;
    rest = lines.pop() as string;
    yield lines;
  }
  if (rest !== '') yield [rest];
}

/** Editors on Windows begin a file with a byte order mark. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

type Outcome = { readonly answer: string } | { readonly problems: readonly FactProblem[] };

function evaluateLine(line: string): Outcome {
  try {
    const json: unknown = JSON.parse(line);
    if (!isObject(json)) return problem('json', '应为对象', 'must be an object');
    const { id, decisionDate } = json;
    if (id === undefined || id === null) return problem('id', '缺少编号', 'is missing');
    if (typeof id !== 'string' && !Number.isSafeInteger(id)) {
      return problem('id', '应为文字或整数', 'must be a text or a whole number');
    }
    const facts = readHousehold(json);
    return {
      answer: JSON.stringify({
        id,
        ...answerOf(assess(bundledCatalogue, facts, decisionDate as string)),
      }),
    };
  } catch (error) {
    if (error instanceof HouseholdRefused) return { problems: error.problems };
    if (error instanceof SyntaxError) return problem('json', '不是有效的JSON', 'is not valid JSON');
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problem = (path: string, zh: string, en: string): Outcome => ({
  problems: [{ path, words: { zh, en } }],
});

const inWords = ({ path, words }: FactProblem): string => `${path}: ${words.zh} / ${words.en}`;
