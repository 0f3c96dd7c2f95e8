import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ALLOWED, type Allowed } from './allow.js';
import { needsIdempotencyKey } from './idempotency.interceptor.js';
import { ProblemView } from './problem-view.js';

/** What a route's own metadata says about it; the guard and the interceptor read the same. */
interface Rule {
  readonly allowed: Allowed | undefined;
  readonly keyed: boolean;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const SESSION = 'session';
const KEY_HEADER = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: true,
  description: 'Made and stored before sending; the same again gets the same answer',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};
const PROBLEM = {
  description: 'Problem details (RFC 9457) in both languages',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
};

/**
 * The description of everything under /api, sorted, so that the same code gives the same bytes. Who may call a
 * route and whether it takes a key come from the rules that are enforced. Throws for a route without operationId.
 */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Dianliang')
    .setDescription('The service behind a city’s micro-wish programme. Money is whole fen, instants are UTC.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth('dianliang', { type: 'apiKey', in: 'cookie' }, SESSION)
    .build();
  const document = SwaggerModule.createDocument(app, settings, { extraModels: [ProblemView] });
  const rules = rulesOf(app);
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'));
  for (const [path, item] of paths) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) complete(operation, rules.get(operation.operationId ?? ''), `${method} ${path}`);
    }
  }
  return sorted({ ...document, paths: Object.fromEntries(paths) }) as OpenAPIObject;
}

function complete(operation: Operation, rule: Rule | undefined, where: string): void {
  if (!rule) throw new Error(`${where} has no operationId of its own`);
  const { allowed, keyed } = rule;
  if (allowed !== 'everyone') operation.security = [{ [SESSION]: [] }];
  if (Array.isArray(allowed)) operation.description = `For: ${allowed.join(', ')}.`;
  if (keyed) operation.parameters = [...(operation.parameters ?? []), KEY_HEADER];
  operation.responses['default'] = PROBLEM;
}

/** The rule of each route by its operationId. */
function rulesOf(app: INestApplication): Map<string, Rule> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return new Map(controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype as Type) : [])));
}

function routesOf(controller: Type): [string, Rule][] {
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name): [string, Rule][] => {
    const handler = (controller.prototype as Record<string, unknown>)[name];
    if (typeof handler !== 'function') return [];
    const said = Reflect.getMetadata('swagger/apiOperation', handler) as { operationId?: string } | undefined;
    if (!said?.operationId) return [];
    const allowed = (Reflect.getMetadata(ALLOWED, handler) ?? Reflect.getMetadata(ALLOWED, controller)) as Allowed | undefined;
    return [[said.operationId, { allowed, keyed: needsIdempotencyKey(controller, handler) }]];
  });
}

/** The same value with the keys of its paths and schemas in order; lists keep theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
