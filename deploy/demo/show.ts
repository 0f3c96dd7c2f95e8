import { formatYuan, TOWNS } from '#kernel';
import type { BundledCase } from './bundled-cases.js';
import type { Played, Step, WishPage } from './play-case.js';
import { stepInWords } from './words.js';

/** How a demonstration is told. */
export interface Show {
  starting(words: string): void;
  caseOpens(one: BundledCase, number: number, of: number): void;
  step(step: Step, page: WishPage): void;
  caseEnds(one: BundledCase, played: Played | undefined, ms: number, problems: readonly string[]): void;
  ends(summary: Summary): void;
}

export interface Summary {
  readonly cases: number;
  readonly asWritten: number;
  readonly paidFen: number;
  readonly needsMet: number;
  readonly seconds: number;
  readonly url?: string;
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;

/** Lines for people; on a terminal with colour and a line that counts along. */
export function linesFor(terminal: boolean, write: (text: string) => void): Show {
  const paint = (code: number, text: string) => (terminal ? `\u001b[${code}m${text}\u001b[0m` : text);
  const line = (text: string) => write(terminal ? `\r\u001b[K${text}\n` : `${text}\n`);
  let progress = '';
  const keepProgress = () => terminal && write(paint(2, progress));
  return {
    starting: (words) => line(paint(2, words)),
    caseOpens({ facts, ending }, number, of) {
      const town = TOWNS.find((one) => one.code === ending.town)?.name;
      line('');
      line(paint(1, `${facts.id}  ${town?.zh} ${town?.en}  ${ending.story.zh} · ${ending.story.en}`));
      progress = `  [${'■'.repeat(number - 1)}${'□'.repeat(of - number + 1)}] ${number}/${of}`;
      keepProgress();
    },
    step(step, page) {
      const after = new Date(step.at).getTime() - new Date(page.registeredAt).getTime();
      line(`  ${paint(2, seconds(Math.max(0, after)).padStart(7))}  ${stepInWords(step)}`);
      keepProgress();
    },
    caseEnds(_, played, ms, problems) {
      const receipt = played ? `  ${played.page.receiptCode}` : '';
      if (problems.length === 0) line(paint(32, `  ✓ 与预期一致 ends as written  ${seconds(ms)}${receipt}`));
      else for (const problem of problems) line(paint(31, `  ✗ ${problem}`));
    },
    ends({ cases, asWritten, paidFen, needsMet, seconds: total, url }) {
      line('');
      line(paint(asWritten === cases ? 32 : 31, `${asWritten}/${cases} 个案例与预期一致 cases ended as written`));
      line(`拨付 paid ¥${formatYuan(paidFen)} · 心愿达成 needs met ${needsMet} · ${total.toFixed(1)} s`);
      if (url) line(`想自己走一遍 to walk it yourself: npm start`);
    },
  };
}

/** One JSON object a line, for machines. */
export function jsonFor(write: (text: string) => void): Show {
  const line = (value: object) => write(`${JSON.stringify(value)}\n`);
  let current = '';
  return {
    starting: () => undefined,
    caseOpens({ facts }) {
      current = facts.id;
    },
    step: (step, page) => line({ case: current, wishId: page.wishId, step: step.code, at: step.at, detail: step.detail }),
    caseEnds: ({ facts }, played, ms, problems) =>
      line({ case: facts.id, ok: problems.length === 0, problems, ms: Math.round(ms), signatures: played?.signatures, receiptCode: played?.page.receiptCode }),
    ends: (summary) => line({ summary }),
  };
}
