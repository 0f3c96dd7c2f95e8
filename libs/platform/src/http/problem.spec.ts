import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { DomainError, say } from '#kernel';
import { problemOf } from './problem.js';

const libs = fileURLToPath(new URL('../../../../libs', import.meta.url));
const trace = 'trace-1';

type ErrorClass = new (...args: unknown[]) => DomainError;

/** What the constructors of our errors take; the first that fits is used. */
const ARGUMENTS: readonly unknown[][] = [
  ['check-digit', new Date(0), 'x'],
  [[{ path: 'household.size', words: say('字', 'word') }]],
  [[{ pointer: '/x', code: 'x', ...say('字', 'word') }]],
  ['x', ['x']],
  [['x'], 'x'],
  [3, 3, 3],
];

async function everyErrorClass(): Promise<ErrorClass[]> {
  const classes: ErrorClass[] = [];
  for (const file of globSync(`${libs}/*/src/**/*.errors.ts`)) {
    const exported = Object.values((await import(file)) as Record<string, unknown>);
    classes.push(...exported.filter((one): one is ErrorClass => typeof one === 'function' && one.prototype instanceof DomainError));
  }
  return classes;
}

function instanceOf(type: ErrorClass): DomainError {
  for (const args of ARGUMENTS) {
    try {
      return new type(...args);
    } catch {
      // The next arguments may fit.
    }
  }
  throw new Error(`${type.name} takes arguments that this test does not know`);
}

describe('Problem details', () => {
  it('tell every rule that can be broken in both languages, under a code of its own', async () => {
    const errors = (await everyErrorClass()).map(instanceOf);
    expect(errors.length).toBeGreaterThan(30);
    const problems = errors.map((error) => problemOf(error, 'zh', trace));
    for (const problem of problems) {
      expect([problem.code, [400, 401, 403, 404, 409, 422].includes(problem.status)]).toEqual([problem.code, true]);
      expect([problem.code, /\p{Script=Han}/u.test(problem.zh), /[a-z]{2}/i.test(problem.en)]).toEqual([problem.code, true, true]);
      expect(problem.code).toMatch(/^[a-z-]+\.[a-z-]+$/);
    }
    expect(new Set(problems.map((problem) => problem.code)).size).toBe(problems.length);
  });

  it('answer in the language of the reader', () => {
    class Broken extends DomainError {
      readonly code = 'spec.broken';
      readonly kind = 'conflict';
    }
    const error = new Broken(say('坏了', 'Broken'));
    expect(problemOf(error, 'zh', trace)).toMatchObject({ status: 409, detail: '坏了' });
    expect(problemOf(error, 'en', trace)).toMatchObject({ status: 409, detail: 'Broken' });
  });

  it('say nothing of a bug but a reference to quote', () => {
    const problem = problemOf(new Error(`duplicate key value (name)=(某某)`), 'en', trace);
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toMatch(/某某|duplicate/);
    expect(problem.detail).toContain(trace);
  });

  it('keep the status of the framework, without its words', () => {
    expect(problemOf(new NotFoundException('Cannot GET /secret'), 'zh', trace)).toMatchObject({ status: 404, code: 'platform.http-404' });
  });
});
