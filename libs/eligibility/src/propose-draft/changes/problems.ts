import { type Bilingual, say } from '#kernel';

/** One thing that is wrong with a proposal, by JSON pointer into it. */
export interface ChangeProblem extends Bilingual {
  readonly pointer: string;
  readonly code: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Beyond, a proposal is wrong as a whole, and more lines help nobody. */
const MOST = 100;

/** Gathers everything that is wrong, so that a person corrects it in one go. */
export class Problems {
  readonly list: ChangeProblem[] = [];
  /** How many there are, listed or not. */
  found = 0;

  add(pointer: string, code: string, zh: string, en: string): void {
    this.found += 1;
    if (this.list.length < MOST) this.list.push({ pointer, code, zh, en });
  }

  /** An object with these keys and no others; the problems say what is missing and what is not known. */
  object(
    value: unknown,
    pointer: string,
    keys: readonly string[],
    optional: readonly string[] = [],
  ): Json | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.add(pointer, 'not-an-object', '应为一组内容', 'This must be an object');
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key) && !optional.includes(key)) {
        this.add(`${pointer}/${escaped(key)}`, 'unknown-key', '没有这个项目', 'There is no such key');
      }
    }
    const missing = keys.filter((key) => !Object.hasOwn(value, key));
    for (const key of missing) this.add(`${pointer}/${key}`, 'missing', '缺少这个项目', 'This is missing');
    return missing.length === 0 ? (value as Json) : undefined;
  }

  /** A list with at least `least` entries. */
  entries(value: unknown, pointer: string, least: number): readonly unknown[] {
    if (Array.isArray(value) && value.length >= least) return value;
    this.add(pointer, 'not-a-list', `应为至少${least}项的列表`, `This must be a list of at least ${least}`);
    return [];
  }

  text(value: unknown, pointer: string, longest = 300): void {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return;
    this.add(
      pointer,
      'not-a-text',
      `应为1至${longest}字的文字`,
      `This must be text of 1 to ${longest} characters`,
    );
  }

  words(value: unknown, pointer: string): void {
    const words = this.object(value, pointer, ['zh', 'en']);
    if (!words) return;
    this.text(words['zh'], `${pointer}/zh`);
    this.text(words['en'], `${pointer}/en`);
  }

  oneOf(value: unknown, pointer: string, allowed: readonly string[]): boolean {
    if (typeof value === 'string' && allowed.includes(value)) return true;
    const list = allowed.join(', ');
    this.add(pointer, 'not-allowed', `应为下列之一：${list}`, `This must be one of: ${list}`);
    return false;
  }
}

const escaped = (key: string): string => key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');

export const NOT_A_DAY = say('应为日期 YYYY-MM-DD', 'This must be a day written YYYY-MM-DD');
