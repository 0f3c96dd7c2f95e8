import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { aCase } from '../../testing/a-household.js';
import { bundledCases, bundledLines } from '../../testing/bundled-cases.js';
import { evaluateLines } from './evaluate-lines.js';

const line = (more: object = {}): string =>
  JSON.stringify({ id: 'a', decisionDate: '2021-05-05', ...aCase(), ...more });

async function run(input: Readable): Promise<{ code: number; out: string[]; errors: string[] }> {
  const [output, errors] = [new PassThrough({ highWaterMark: 1e9 }), new PassThrough({ highWaterMark: 1e9 })];
  const code = await evaluateLines(input, output, errors);
  const text = (stream: PassThrough) =>
    String(stream.read() ?? '')
      .split('\n')
      .filter((part) => part !== '');
  return { code, out: text(output), errors: text(errors) };
}

describe('policies:evaluate', () => {
  it('answers the bundled cases in order, as expected, whatever the size of the chunks', async () => {
    const { code, out, errors } = await run(Readable.from(bundledLines.match(/[^]{1,1000}/g) ?? []));

    expect([code, errors]).toEqual([0, []]);
    expect(out.map((text) => JSON.parse(text) as object)).toEqual(
      bundledCases.map((one) => ({ id: one.id, ...one.expected, unknown: {}, missing: [] })),
    );
  });

  it('writes id, met, conditional, unknown, missing and amounts', async () => {
    const json = line({
      ...aCase({ members: [{ age: null, hukou: 'CN' }], event: { days: null, type: 'fire', broken: true } }),
    });
    const { out } = await run(Readable.from([json]));
    const answer = JSON.parse(out[0] as string) as Record<string, unknown>;

    expect(Object.keys(answer)).toEqual(['id', 'met', 'conditional', 'unknown', 'missing', 'amounts']);
    expect(answer.unknown).toEqual({ 'JT-01': ['p1'] });
    expect(answer.missing).toEqual(['p1.age']);
  });

  it('names line and fact of a bad line, answers the others and ends with 1', async () => {
    const bad = line(aCase({ members: [{ age: -1 }], household: { rich: true } }));
    const lines = [
      line(),
      bad,
      '{',
      '[]',
      'null',
      line({ id: null }),
      line({ id: 1e20 }),
      line({ id: true }),
      line({ members: {} }),
      line({ decisionDate: '2030-01-01' }),
      line({ id: 7 }),
    ];
    const { code, out, errors } = await run(Readable.from([lines.join('\n')]));

    expect(code).toBe(1);
    expect(out.map((text) => (JSON.parse(text) as { id: unknown }).id)).toEqual(['a', 7]);
    expect(errors.map((text) => text.split(' / ')[0])).toEqual([
      'line 2: household.rich: 没有这个事实',
      'line 3: json: 不是有效的JSON',
      'line 4: json: 应为对象',
      'line 5: json: 应为对象',
      'line 6: id: 缺少编号',
      'line 7: id: 应为文字或整数',
      'line 8: id: 应为文字或整数',
      'line 9: members: 应为列表',
      expect.stringContaining('line 10: decisionDate: 2030-01-01没有参数'),
    ]);
    expect(errors[0]).toContain('p1.age: 应为0至150之间的整数 / must be a whole number from 0 to 150');
  });

  it('answers what has arrived before it waits for more', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const ended = evaluateLines(input, output, new PassThrough());
    input.write(`${line()}\n`);
    const [first] = (await once(output, 'data')) as [Buffer];

    expect((JSON.parse(first.toString()) as { id: unknown }).id).toBe('a');
    input.end();
    expect(await ended).toBe(0);
  });

  it('judges a large household of which nothing is known, and the lines around it', async () => {
    const members = Array.from({ length: 40 }, (_, i) => ({ ref: `p${i + 1}` }));
    const unknown = JSON.stringify({ id: 'u', decisionDate: '2021-05-05', members });
    const { code, out } = await run(Readable.from([`${line()}\n${unknown}\n${line()}\n`]));

    expect(code).toBe(0);
    expect(out.map((text) => (JSON.parse(text) as { id: unknown }).id)).toEqual(['a', 'u', 'a']);
    expect((JSON.parse(out[1] as string) as { missing: string[] }).missing).toContain('p40.age');
  });

  it('pays a member of any reference', async () => {
    const old = { age: 75, own_income: false, supporter: 'none', ref: '__proto__' };
    const { out } = await run(Readable.from([line(aCase({ members: [old] }))]));

    expect(out[0]).toContain('"MZ-02":{"__proto__":176000}');
  });

  it('reads past the mark at the beginning of a file', async () => {
    expect((await run(Readable.from([`\uFEFF${line()}`]))).out).toHaveLength(1);
  });

  it('skips empty lines but counts them, and reads Windows line ends', async () => {
    const { code, out, errors } = await run(Readable.from([`\r\n${line()}\r\n\n{\r\n`]));

    expect([code, out.length, errors]).toEqual([1, 1, ['line 4: json: 不是有效的JSON / is not valid JSON']]);
  });

  it('reads no faster than its reader: memory does not grow with the input', async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    const endless = Readable.from(
      (function* () {
        for (; read < 3_000; read++) yield `${line()}\n`;
      })(),
      { objectMode: false, highWaterMark: 4_096 },
    );
    const slow = new Writable({
      highWaterMark: 1_024,
      write(chunk: Buffer, _encoding, done) {
        ahead = Math.max(ahead, read - written);
        written += chunk.toString().split('\n').length - 1;
        setImmediate(done);
      },
    });

    expect(await evaluateLines(endless, slow, new PassThrough())).toBe(0);
    expect(read).toBe(3_000);
    expect(ahead).toBeLessThan(1_500);
  });
});
