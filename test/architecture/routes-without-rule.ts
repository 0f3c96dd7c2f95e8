import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { AllowEveryone } from '#platform';

@AllowEveryone()
class Ruled {}

/** Where the platform keeps a rule: read from a class that has one, so that the key stays the platform's own. */
const RULE = Reflect.getMetadataKeys(Ruled).find((key) => typeof key === 'symbol') as symbol;
/** Where Nest keeps the address of a route. */
const ROUTE = 'path';

/** The routes of a controller as `Controller.method`. */
export const routesOf = (controller: Type): string[] =>
  methodsOf(controller).map((method) => `${controller.name}.${method}`);

/** The routes that nobody may use because neither they nor their controller say who may. */
export function routesWithoutRule(controller: Type): string[] {
  if (Reflect.hasMetadata(RULE, controller)) return [];
  return methodsOf(controller)
    .filter((method) => !Reflect.hasMetadata(RULE, handler(controller, method)))
    .map((method) => `${controller.name}.${method}`);
}

function methodsOf(controller: Type): string[] {
  return Object.getOwnPropertyNames(controller.prototype).filter(
    (method) => method !== 'constructor' && Reflect.hasMetadata(ROUTE, handler(controller, method)),
  );
}

const handler = (controller: Type, method: string): object =>
  (controller.prototype as Record<string, object>)[method] ?? {};
