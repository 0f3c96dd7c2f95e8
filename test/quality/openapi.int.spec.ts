import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { projectRoot } from '../../deploy/local/project-root.js';

const FILE = join(projectRoot(), 'apps/web/openapi.json');
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Asks the built service, as `npm run openapi` does: the types in a description are those that its compiler saw. */
function check(...document: string[]): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, ['apps/web/openapi.mjs', '--check', ...document], {
    cwd: projectRoot(),
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

describe('The description of the API that the fronts are built against', () => {
  const written = JSON.parse(readFileSync(FILE, 'utf8')) as OpenAPIObject;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dianliang-openapi-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is what the code says today, and so is the client made of it', () => {
    expect(check()).toEqual({ status: 0, said: '' });
  });

  it('is found to differ when a field is missing (the check can fail)', () => {
    const older = structuredClone(written);
    delete older.components?.schemas?.['NeedLineView'];
    const path = join(folder, 'older.json');
    writeFileSync(path, `${JSON.stringify(older, null, 2)}\n`);
    expect(check(path).status).not.toBe(0);
  });

  it('names every operation once', () => {
    const names = Object.values(written.paths).flatMap((path) => METHODS.flatMap((method) => path[method]?.operationId ?? []));
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
  });
});
