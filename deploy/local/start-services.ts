import { join } from 'node:path';
import type { AppSpec } from './app-process.js';
import { CONTEXTS, type Context } from './contexts.js';
import { freePort } from './free-port.js';
import { createTopics, declaredTopics, startKafkaBroker } from './kafka-broker.js';
import { bankSpec, type Ground, type Launched, type LaunchOptions, launchOn } from './launch.js';
import { provision } from './provision.js';

export interface ServicesOptions extends LaunchOptions {
  /** A Kafka to use instead of the one from Maven. */
  brokers?: string[];
  /** Keeps the roles of several systems on one PostgreSQL apart. */
  rolePrefix?: string;
}

type Service = Exclude<Context, 'identity'>;
const SERVICES = CONTEXTS.filter((context): context is Service => context !== 'identity');

/** These open sealed records; no other process is given the key. */
const OPENS_SEALED: readonly Service[] = ['intake', 'eligibility', 'approval', 'disbursement'];

/** One process per context over Kafka, the edge in front of them, the bank simulator beside them. */
export function startServices(options: ServicesOptions = {}): Promise<Launched> {
  return launchOn(options, 'dianliang_services', async (ground) => {
    const brokers = options.brokers ?? (await ownBroker(ground, options));
    await createTopics(brokers, declaredTopics());
    const urls = await provision(ground.databaseUrl, ground.secrets.rolePasswords, options.rolePrefix);

    options.log?.('正在启动各项服务… · Starting the services...');
    const bank = await bankSpec(ground);
    await ground.fleet.start([bank]);
    const ports = await portsFor(SERVICES);
    await ground.fleet.start(
      SERVICES.map((name) => serviceSpec(ground, name, ports[name], urls[name], brokers, bank.url)),
    );
    await ground.fleet.start([edgeSpec(ground, ports, urls.identity, brokers)]);
    return { bankUrl: bank.url, brokers };
  });
}

async function ownBroker(ground: Ground, options: ServicesOptions): Promise<string[]> {
  options.log?.('正在启动 Kafka… · Starting Kafka...');
  const broker = await startKafkaBroker({ dir: join(ground.dataFolder, 'kafka'), log: options.log });
  ground.closers.push(() => broker.stop());
  return broker.brokers;
}

function serviceSpec(
  { shared, secrets, script }: Ground,
  name: Service,
  port: number,
  databaseUrl: string,
  brokers: string[],
  bankUrl: string,
): AppSpec {
  const sealing = { SEALING_KEY_FILE: secrets.sealingKeyFile, INDEX_KEY_FILE: secrets.indexKeyFile };
  const bank = { BANK_URL: bankUrl, BANK_TOKEN_FILE: secrets.bankTokenFile };
  return {
    name,
    script: script(name),
    readyUrl: `http://127.0.0.1:${port}/health/ready`,
    env: {
      ...shared,
      ...onKafka(port, databaseUrl, brokers),
      ACTOR_PUBLIC_KEY_FILE: secrets.actorPublicKeyFile,
      ...(OPENS_SEALED.includes(name) ? sealing : {}),
      ...(name === 'disbursement' ? bank : {}),
    },
  };
}

function edgeSpec(
  ground: Ground,
  ports: Record<Service, number>,
  databaseUrl: string,
  brokers: string[],
): AppSpec {
  const serviceUrls = Object.fromEntries(SERVICES.map((name) => [name, `http://127.0.0.1:${ports[name]}`]));
  return {
    name: 'edge',
    script: ground.script('edge'),
    readyUrl: `${ground.url}/health/ready`,
    env: {
      ...ground.shared,
      ...onKafka(ground.port, databaseUrl, brokers),
      ACTOR_PRIVATE_KEY_FILE: ground.secrets.actorPrivateKeyFile,
      ACTOR_PUBLIC_KEY_FILE: ground.secrets.actorPublicKeyFile,
      SERVICE_URLS: JSON.stringify(serviceUrls),
    },
  };
}

/** Seven processes share the 100 connections of one small PostgreSQL. */
function onKafka(port: number, databaseUrl: string, brokers: string[]): Record<string, string> {
  return {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '10',
    KAFKA_BROKERS: brokers.join(','),
  };
}

async function portsFor<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
  const ports = new Set<number>();
  while (ports.size < names.length) ports.add(await freePort());
  const list = [...ports];
  return Object.fromEntries(names.map((name, i) => [name, list[i]])) as Record<Name, number>;
}
