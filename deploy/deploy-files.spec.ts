import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { CONTEXTS } from './local/contexts.js';
import { projectRoot } from './local/project-root.js';
import { CONTRACTS } from '#contracts';

interface ComposeService {
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  depends_on?: Record<string, unknown>;
}
interface Compose {
  services: Record<string, ComposeService>;
  secrets: Record<string, unknown>;
}
interface Kustomization {
  resources: string[];
  patches?: { patch: string }[];
}

const root = projectRoot();
const read = (...path: string[]) => readFileSync(join(root, 'deploy', ...path), 'utf8');
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const SERVICES = CONTEXTS.filter((context) => context !== 'identity');
const PROCESSES = [...SERVICES, 'edge'];

/** What a service refers to and nobody declares. */
function danglingIn({ services, secrets }: Compose): string[] {
  return Object.entries(services).flatMap(([name, service]) => {
    const given = (service.secrets ?? []).filter((secret) => !(secret in secrets));
    const awaited = Object.keys(service.depends_on ?? {}).filter((other) => !(other in services));
    const read = Object.values(service.environment ?? {})
      .filter((value) => String(value).startsWith('/run/secrets/'))
      .map((value) => value.replace('/run/secrets/', ''))
      .filter((secret) => !service.secrets?.includes(secret));
    return [...given, ...awaited, ...read].map((missing) => `${name} -> ${missing}`);
  });
}

const environmentOf = (process: string): Record<string, string> => {
  const { patches } = parse(read('kubernetes', process, 'kustomization.yaml')) as Kustomization;
  const changes = parse(patches?.[0]?.patch ?? '') as { path: string; value: unknown }[];
  const variables = changes.find(({ path }) => path.endsWith('/env'))?.value as {
    name: string;
    value: string;
  }[];
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
};

describe('The compose file', () => {
  it('refers only to secrets and services that it declares', () => {
    expect(danglingIn(compose)).toEqual([]);
  });

  it('would be caught referring to something that is not there', () => {
    const broken = structuredClone(compose);
    delete broken.secrets['sealing.key'];
    delete broken.services.topics;

    expect(danglingIn(broken)).toEqual(expect.arrayContaining(['intake -> sealing.key', 'edge -> topics']));
  });

  it.each(PROCESSES)('starts %s from an application of this repository, on its own database role', (name) => {
    const { command, environment } = compose.services[name] ?? {};
    const role = name === 'edge' ? 'identity' : name.replace('-', '_');

    expect(command).toEqual([`dist/apps/${name}/src/main.js`]);
    expect(existsSync(join(root, 'apps', name, 'src', 'main.ts'))).toBe(true);
    expect(environment?.DATABASE_URL_FILE).toBe(`/run/secrets/${role}.database-url`);
  });

  it('makes every secret that it mounts', () => {
    const script = read('make-secrets.sh');
    const made = (secret: string) =>
      script.includes(secret) || script.includes(`$context${secret.slice(secret.indexOf('.'))}`);

    expect(Object.keys(compose.secrets).filter((secret) => !made(secret))).toEqual([]);
  });
});

describe('The Kubernetes files', () => {
  it('name only folders and files that are there, and every process', () => {
    const { resources } = parse(read('kubernetes', 'kustomization.yaml')) as Kustomization;

    expect(resources.filter((one) => !existsSync(join(root, 'deploy', 'kubernetes', one)))).toEqual([]);
    expect(resources).toEqual(expect.arrayContaining(PROCESSES));
    expect(
      readdirSync(join(root, 'deploy', 'kubernetes'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...PROCESSES, 'process'].sort());
  });
});

describe.each(PROCESSES)('%s', (name) => {
  it('is given the same keys by compose and by Kubernetes', () => {
    const keys = (environment: Record<string, string> = {}) =>
      Object.keys(environment)
        .filter((variable) => variable.endsWith('_FILE'))
        .sort();

    expect(keys(environmentOf(name))).toEqual(keys(compose.services[name]?.environment));
    expect(environmentOf(name).APP).toBe(name);
  });
});

describe('The declared topics', () => {
  it('are one per context that tells something and one for the dead letters of each that consumes', () => {
    const topics = JSON.parse(read('kafka', 'topics.json')) as { name: string }[];

    expect(topics.map(({ name }) => name).sort()).toEqual(
      [
        ...new Set(CONTRACTS.map((contract) => contract.topic)),
        ...SERVICES.map((context) => `hardship.${context}.dead`),
      ].sort(),
    );
  });
});
