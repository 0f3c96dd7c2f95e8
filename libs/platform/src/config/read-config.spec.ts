import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigProblems } from './config-problems.js';
import { readConfig } from './read-config.js';

const key = Buffer.alloc(32, 7).toString('base64');

describe('The configuration', () => {
  it('names every problem in one message and starts with none of them', () => {
    const attempt = () =>
      readConfig({ PORT: 'eighty', DIANLIANG_MODE: 'test', SEALING_KEY: 'short' }, ['database', 'sealing', 'kafka']);
    expect(attempt).toThrow(ConfigProblems);
    expect(attempt).toThrow(
      /PORT must be[\s\S]*DIANLIANG_MODE|SEALING_KEY must be 32 bytes[\s\S]*DATABASE_URL is missing[\s\S]*KAFKA_BROKERS is missing/,
    );
  });

  it('has no default for a secret, in demo mode neither', () => {
    expect(() => readConfig({ DIANLIANG_MODE: 'demo' }, ['sealing'])).toThrow(/SEALING_KEY is missing/);
  });

  it('reads a secret from a file', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'config-')), 'key');
    writeFileSync(path, `${key}\n`);
    expect(readConfig({ SEALING_KEY_FILE: path }, ['sealing']).sealingKey.toString('base64')).toBe(key);
  });

  it('says which file cannot be read, and nothing of other secrets', () => {
    const attempt = () => readConfig({ SEALING_KEY_FILE: '/nowhere/key', BANK_TOKEN: 'hush' }, ['sealing', 'bank']);
    expect(attempt).toThrow(/SEALING_KEY_FILE names a file/);
    expect(attempt).not.toThrow(/hush/);
  });

  it('is production unless it is told otherwise', () => {
    expect(readConfig({}, []).mode).toBe('production');
  });
});
