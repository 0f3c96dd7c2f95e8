import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bankSpec, type Launched, launchOn } from '../../../deploy/local/launch.js';
import { localSecrets } from '../../../deploy/local/local-secrets.js';
import { provision } from '../../../deploy/local/provision.js';
import { startServices } from '../../../deploy/local/start-services.js';
import { ask, endChild, startChild } from './child.js';
import { startInFolder } from './in-folder.js';
import type { Options, ShapeName } from './options.js';

/** A running product with those who put wishes in and who sign. */
export interface System {
  readonly shape: ShapeName;
  /** Of its own, gone when it is stopped. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly bankUrl: string;
  readonly bankToken: string;
  /** Process ids by name, for whoever measures them. */
  readonly pids: Readonly<Record<string, number>>;
  feed(wishes: number): Promise<{ beganAt: number }>;
  sign(wishes: number): Promise<{ lots: number }>;
  stop(): Promise<void>;
}

const START: Readonly<Record<ShapeName, (folder: string, env: Record<string, string>) => Promise<System>>> = {
  services: startOverKafka,
  'all-in-one': startInOneProcess,
};

/** Starts a shape on a database of its own, durable as in operation. */
export function startSystem(shape: ShapeName, { profile }: Pick<Options, 'profile'>): Promise<System> {
  const profiling: Record<string, string> = profile
    ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profile}` }
    : {};
  return startInFolder((folder) => START[shape](folder, { LOG_LEVEL: 'warn', ...profiling }));
}

async function startInOneProcess(dataFolder: string, env: Record<string, string>): Promise<System> {
  const launched = await launchOn({ dataFolder, mode: 'demo', env }, 'dianliang', async (ground) => {
    const bank = await bankSpec(ground);
    await ground.fleet.start([bank]);
    const { secrets, url, port, databaseUrl } = ground;
    const environment = {
      ...ground.shared,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      SEALING_KEY_FILE: secrets.sealingKeyFile,
      INDEX_KEY_FILE: secrets.indexKeyFile,
      BANK_URL: bank.url,
      BANK_TOKEN_FILE: secrets.bankTokenFile,
    };
    const script = fileURLToPath(new URL('all-in-one.main.js', import.meta.url));
    await ground.fleet.start([
      { name: 'all-in-one', script, readyUrl: `${url}/health/ready`, env: environment },
    ]);
    return { bankUrl: bank.url };
  });
  const app = launched.processes.get('all-in-one');
  if (!app) throw new Error('The launcher forgot its process');
  return {
    ...known('all-in-one', launched),
    pids: pidsOf(launched),
    feed: (wishes) => ask(app, 'feed', wishes),
    sign: (wishes) => ask(app, 'sign', wishes),
    stop: () => launched.stop(),
  };
}

async function startOverKafka(dataFolder: string, env: Record<string, string>): Promise<System> {
  const brokers = process.env['KAFKA_BROKERS']?.split(',').filter(Boolean);
  const launched = await startServices({
    dataFolder,
    mode: 'demo',
    env,
    brokers: brokers?.length ? brokers : undefined,
  });
  try {
    const secrets = localSecrets(join(launched.dataFolder, 'secrets'));
    const urls = await provision(launched.databaseUrl, secrets.rolePasswords);
    const shared = {
      ...env,
      DIANLIANG_MODE: 'demo',
      DATABASE_POOL: '4',
      KAFKA_BROKERS: launched.brokers?.join(',') ?? '',
      SEALING_KEY_FILE: secrets.sealingKeyFile,
      ACTOR_PUBLIC_KEY_FILE: secrets.actorPublicKeyFile,
    };
    const feeder = await startChild('feeder.main.js', { ...shared, DATABASE_URL: urls.intake });
    const signer = await startChild('signer.main.js', { ...shared, DATABASE_URL: urls.approval });
    return {
      ...known('services', launched),
      pids: { ...pidsOf(launched), feeder: feeder.pid ?? 0, signer: signer.pid ?? 0, ...brokerPid(launched) },
      feed: (wishes) => ask(feeder, 'feed', wishes),
      sign: (wishes) => ask(signer, 'sign', wishes),
      stop: async () => {
        await Promise.all([endChild(feeder), endChild(signer)]);
        await launched.stop();
      },
    };
  } catch (error) {
    await launched.stop();
    throw error;
  }
}

function known(shape: ShapeName, { databaseUrl, bankUrl, dataFolder }: Launched) {
  const bankToken = readFileSync(join(dataFolder, 'secrets', 'bank.token'), 'utf8').trim();
  return { shape, folder: dataFolder, databaseUrl, bankUrl, bankToken };
}

const pidsOf = ({ processes }: Launched): Record<string, number> =>
  Object.fromEntries([...processes].map(([name, child]) => [name, child.pid ?? 0]));

function brokerPid({ dataFolder }: Launched): Record<string, number> {
  try {
    const { pid } = JSON.parse(readFileSync(join(dataFolder, 'kafka', 'broker.json'), 'utf8')) as {
      pid: number;
    };
    return { kafka: pid };
  } catch {
    return {};
  }
}
