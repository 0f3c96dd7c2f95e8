import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Launched } from '../../../deploy/local/launch.js';
import { startAllInOne } from '../../../deploy/local/start-all-in-one.js';
import { freshDatabase } from '../../support/postgres.js';
import { openBrowser, Visitor } from './browser.js';

export interface BrowserAndSystem {
  arrive(on: 'phone' | 'desk', pictures?: string): Promise<Visitor>;
  readonly url: string;
  readonly databaseUrl: string;
}

/** One built system and one browser for the specs of a file: what does not depend on the shape is told once. */
export function browserAndSystem(): () => BrowserAndSystem {
  let system: Launched | undefined;
  let browser: Browser | undefined;
  let close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'dianliang-web-'));
    const database = await freshDatabase();
    close = [database.drop, async () => rmSync(dataFolder, { recursive: true, force: true })];
    system = await startAllInOne({ dataFolder, databaseUrl: database.url, mode: 'demo', forTests: true });
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    for (const one of close) await one();
  }, 60_000);

  return () => {
    if (!system || !browser) throw new Error('The system did not start');
    const [{ url, databaseUrl }, open] = [system, browser];
    return { url, databaseUrl, arrive: (on, pictures) => Visitor.arrive(open, { url, on, ...(pictures ? { pictures } : {}) }) };
  };
}
