import { getMetadataStorage, type ValidationArguments, type ValidatorConstraintInterface } from 'class-validator';
import type { EventContract } from './event-contract.js';

type Shape = new () => object;
type Rule = (data: Readonly<Record<string, unknown>>) => string | undefined;

const compiled = new WeakMap<Shape, { rules: readonly Rule[]; fields: ReadonlySet<string> }>();

/**
 * Says what is wrong with the data of an event, as `field: constraint`; empty when it fits. Runs the very
 * constraints that class-validator declared on the class, compiled once: `validateSync` costs ten times as
 * much on the road of one wish. Unknown fields are welcome when reading (a newer producer may add optional
 * ones) and refused when writing, so that nothing undeclared ever leaves.
 */
export function contractViolations<Data extends object>(
  contract: EventContract<Data>,
  data: unknown,
  mode: 'reading' | 'writing',
): string[] {
  return shapeViolations(contract as Shape, data, mode, '');
}

function shapeViolations(shape: Shape, data: unknown, mode: 'reading' | 'writing', at: string): string[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [`${at || 'data'}: isObject`];
  const { rules, fields } = rulesOf(shape);
  const record = data as Record<string, unknown>;
  const found: string[] = [];
  for (const rule of rules) {
    const broken = rule(record);
    if (broken !== undefined) found.push(at + broken);
  }
  if (mode === 'writing') {
    for (const field of Object.keys(record)) if (!fields.has(field)) found.push(`${at}${field}: undeclared`);
  }
  const nested = (shape as unknown as { nested?: Record<string, Shape> }).nested ?? {};
  for (const [field, inner] of Object.entries(nested)) {
    const value = record[field];
    if (value === undefined || value === null) continue;
    const values = Array.isArray(value) ? value : [value];
    values.forEach((one, i) => found.push(...shapeViolations(inner, one, mode, `${at}${field}[${i}].`)));
  }
  return found;
}

function rulesOf(shape: Shape): { rules: readonly Rule[]; fields: ReadonlySet<string> } {
  const known = compiled.get(shape);
  if (known) return known;
  const storage = getMetadataStorage();
  const metadatas = storage.getTargetValidationMetadatas(shape, '', true, false);
  const optional = new Set(
    metadatas.filter((one) => one.type === 'conditionalValidation').map((one) => one.propertyName),
  );
  const rules = metadatas
    .filter((one) => one.type === 'customValidation')
    .flatMap((one) =>
      storage.getTargetValidatorConstraints(one.constraintCls).map(({ name, instance }) => {
        const args = { constraints: one.constraints, property: one.propertyName, targetName: shape.name };
        return rule(one.propertyName, name, instance, args as ValidationArguments, {
          each: one.each,
          optional: optional.has(one.propertyName),
        });
      }),
    );
  const result = { rules, fields: new Set(metadatas.map((one) => one.propertyName)) };
  compiled.set(shape, result);
  return result;
}

function rule(
  field: string,
  name: string,
  instance: ValidatorConstraintInterface,
  args: ValidationArguments,
  how: { each: boolean; optional: boolean },
): Rule {
  return (data) => {
    const value = data[field];
    if (how.optional && (value === undefined || value === null)) return undefined;
    const call = (one: unknown) => instance.validate(one, { ...args, value: one, object: data as object });
    const fits = how.each ? Array.isArray(value) && value.every(call) : call(value);
    return fits ? undefined : `${field}: ${name}`;
  };
}
