import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { projectRoot } from '../../deploy/local/project-root.js';

const SHARED = ['kernel', 'contracts', 'platform'];

/** The names of the bounded contexts: every lib with a `#name` and a module of its own. */
export function contextNames(): string[] {
  const root = projectRoot();
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, unknown>;
  };
  return Object.keys(imports)
    .map((name) => name.slice(1))
    .filter(
      (name) => !SHARED.includes(name) && existsSync(join(root, 'libs', name, 'src', `${name}.module.ts`)),
    );
}

/** Imports the modules of all contexts, so that the platform knows what they declare. */
export async function contextModules(): Promise<Type[]> {
  const modules: Type[] = [];
  for (const name of contextNames()) {
    const shown = Object.values((await import(`#${name}`)) as Record<string, Type>);
    if (shown.length !== 1 || !shown[0])
      throw new Error(`libs/${name} must show its module and nothing else`);
    modules.push(shown[0]);
  }
  return modules;
}
