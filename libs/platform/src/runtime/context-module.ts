import type { ModuleMetadata, Provider, Type } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { MigrationInterface } from 'typeorm';
import type { Consumer } from '../messaging/consumer.js';
import { schemaOf } from './schema-of.js';
import type { Worker } from './worker.js';

/** The table of contents of a bounded context. */
export interface ContextParts {
  /** Also the name of its schema, its topic `hardship.<name>` and its consumer group. */
  readonly name: string;
  readonly rows: readonly Type[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly consumers: readonly Type<Consumer>[];
  readonly handlers: readonly Type[];
  readonly workers?: readonly Type<Worker>[];
  readonly controllers: readonly Type[];
  readonly providers?: readonly Provider[];
  /** Providers that other modules of the process may inject (identity's resolver of who acts). */
  readonly exports?: ModuleMetadata['exports'];
}

export interface DeclaredContext extends ContextParts {
  readonly schema: string;
}

const declared = new Map<string, DeclaredContext>();
const CONTEXT_OF_CONTROLLER = Symbol('context');

/** Turns the table of contents into a Nest module and lets the runtime know what to migrate and to run. */
export function contextModule(parts: ContextParts): ModuleMetadata {
  declared.set(parts.name, { ...parts, schema: schemaOf(parts.name) });
  for (const controller of parts.controllers) Reflect.defineMetadata(CONTEXT_OF_CONTROLLER, parts.name, controller);
  return {
    imports: [CqrsModule],
    controllers: [...parts.controllers],
    providers: [...parts.consumers, ...parts.handlers, ...(parts.workers ?? []), ...(parts.providers ?? [])],
    exports: parts.exports ?? [],
  };
}

/** The contexts whose modules this process imported. */
export const declaredContexts = (): readonly DeclaredContext[] => [...declared.values()];

/** The context that a controller belongs to, if any. */
export const contextOfController = (controller: Type): string | undefined =>
  Reflect.getMetadata(CONTEXT_OF_CONTROLLER, controller) as string | undefined;
