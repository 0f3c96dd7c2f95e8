import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Launched, LaunchOptions } from '../../../deploy/local/launch.js';
import { startAllInOne } from '../../../deploy/local/start-all-in-one.js';
import { startServices } from '../../../deploy/local/start-services.js';
import { describeUnless } from '../../support/describe-with-kafka.js';
import { kafkaForTests, whyNoKafka } from '../../support/kafka.js';
import { freshDatabase } from '../../support/postgres.js';

export interface System extends Launched {
  readonly shape: 'all-in-one' | 'services';
}

const STARTS_WITHIN_MS = 180_000;

/**
 * Tells the same story twice: in one process without a broker, and as one process per context over a real
 * Kafka. The system is the built one, started by the launchers that people use. Await it at the top.
 */
export async function inBothShapes(
  title: string,
  body: (system: () => System) => void,
  options: (dataFolder: string) => LaunchOptions = () => ({}),
): Promise<void> {
  describe(`${title} (all-in-one)`, () => withSystem('all-in-one', body, options));
  describeUnless(await whyNoKafka(), `${title} (services over Kafka)`, () => withSystem('services', body, options));
}

function withSystem(
  shape: System['shape'],
  body: (system: () => System) => void,
  options: (dataFolder: string) => LaunchOptions,
): void {
  let system: System | undefined;
  let closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), `dianliang-${shape}-`));
    const database = await freshDatabase();
    closing = [database.drop, async () => rmSync(dataFolder, { recursive: true, force: true })];
    const settings: LaunchOptions = {
      dataFolder, databaseUrl: database.url, mode: 'demo', forTests: true, ...options(dataFolder),
    };
    system = { ...(await launch(shape, settings, closing)), shape };
  }, STARTS_WITHIN_MS);

  afterAll(async () => {
    await system?.stop();
    for (const close of closing) await close();
  }, 60_000);

  body(() => {
    if (!system) throw new Error('The system did not start');
    return system;
  });
}

async function launch(
  shape: System['shape'],
  settings: LaunchOptions,
  closing: (() => Promise<void>)[],
): Promise<Launched> {
  if (shape === 'all-in-one') return startAllInOne(settings);
  const kafka = await kafkaForTests();
  if ('skipped' in kafka) throw new Error(kafka.skipped);
  closing.push(kafka.stop);
  // Roles are the server's, not the database's: two systems of one test run must not share them.
  return startServices({ ...settings, brokers: kafka.brokers, rolePrefix: `t${process.pid}_${Date.now().toString(36)}_` });
}
