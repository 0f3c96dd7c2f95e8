import { DEPARTMENTS, type FactPath, FACTS, isFactPath } from '#kernel';
import type { Catalogue } from './catalogue.js';
import type { Condition } from './conditions.js';
import { parametersIn, parametersOf } from './evaluator/rules-on-day.js';
import type { Basis, Policy } from './policy.js';
import type { Quantity } from './quantities.js';

/**
 * What makes a catalogue unfit to judge by: no basis, names of facts, values, parameters or policies that do not
 * exist, values whose days overlap. Empty for a sound one. For stored and drafted catalogues, which the compiler
 * cannot check.
 */
export function catalogueProblems(catalogue: Catalogue): string[] {
  const codes = catalogue.policies.map(({ code }) => code);
  return [
    ...repeated(codes).map((code) => `${code}: the code is used twice`),
    ...catalogue.firstPass
      .filter((code) => !codes.includes(code))
      .map((code) => `firstPass: there is no policy ${code}`),
    ...catalogue.policies
      .filter(({ code, grants }) => catalogue.firstPass.includes(code) !== (grants !== undefined))
      .map(({ code }) => `${code}: the policies of the first pass, and no others, give a status`),
    ...catalogue.parameters.flatMap(({ name, values }) => [
      ...values
        .filter(({ basis }) => !isGrounded(basis))
        .map(({ from }) => `${name} from ${from}: has no basis`),
      ...values
        .filter(({ from }, position) => (values[position - 1]?.to ?? '') >= from)
        .map(({ from }) => `${name} from ${from}: overlaps the value before`),
    ]),
    ...catalogue.policies.flatMap((policy) =>
      policyProblems(policy, catalogue).map((problem) => `${policy.code}: ${problem}`),
    ),
  ];
}

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, position) => names.indexOf(name) !== position);

const isGrounded = (basis: readonly Basis[] | undefined): boolean =>
  basis !== undefined && basis.length > 0 && basis.every(({ document }) => document.trim() !== '');

function policyProblems(
  { code, when, benefit, basis, department, grants }: Policy,
  catalogue: Catalogue,
): string[] {
  const formula = benefit.formula;
  const names = [...parametersIn(when), ...(formula ? parametersOf(formula) : [])];
  const known = new Set(catalogue.parameters.map(({ name }) => name));
  const judgedBefore = householdPoliciesBefore(code, catalogue);
  const nodes = [when, ...(grants?.to ? [grants.to] : [])].flatMap(nodesOf);
  return [
    ...(isGrounded(basis) ? [] : ['has no basis']),
    ...(Object.hasOwn(DEPARTMENTS, department) ? [] : [`there is no department ${department}`]),
    ...names.filter((name) => !known.has(name)).map((name) => `there is no parameter ${name}`),
    ...factsOf(nodes, formula)
      .filter((path) => !isFactPath(path))
      .map((path) => `there is no fact ${path}`),
    ...nodes.flatMap(unknownValues),
    ...nodes.flatMap((node) =>
      node.op === 'hit' && !judgedBefore.has(node.policy)
        ? [`${node.policy} is no household policy that is judged before`]
        : [],
    ),
  ];
}

/** Household policies of the first pass that a policy may rest on: their verdict is known when it is judged. */
function householdPoliciesBefore(code: string, { policies, firstPass }: Catalogue): Set<string> {
  const place = firstPass.indexOf(code);
  const before = place < 0 ? firstPass : firstPass.slice(0, place);
  return new Set(
    before.filter((one) => policies.some((policy) => policy.code === one && policy.scope === 'household')),
  );
}

function nodesOf(condition: Condition): Condition[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(nodesOf)];
    case 'not':
    case 'named':
      return [condition, ...nodesOf(condition.of)];
    case 'someMember':
      return [condition, ...nodesOf(condition.where)];
    case 'compare':
      return [condition, ...[condition.left, condition.right].flatMap(quantityNodes)];
    default:
      return [condition];
  }
}

/** The conditions inside a quantity. */
function quantityNodes(quantity: Quantity): Condition[] {
  switch (quantity.op) {
    case 'countMembers':
      return nodesOf(quantity.where);
    case 'choose':
      return [
        ...nodesOf(quantity.when),
        ...quantityNodes(quantity.then),
        ...quantityNodes(quantity.otherwise),
      ];
    case 'named':
      return quantityNodes(quantity.of);
    case 'fact':
    case 'number':
    case 'parameter':
      return [];
    default:
      return [...quantityNodes(quantity.left), ...quantityNodes(quantity.right)];
  }
}

function factsOf(nodes: readonly Condition[], formula: Quantity | undefined): string[] {
  const inNodes = nodes.flatMap((node): string[] => {
    if (node.op === 'is' || node.op === 'oneOf') return [node.fact];
    return node.op === 'compare' ? [...factsIn(node.left), ...factsIn(node.right)] : [];
  });
  return formula === undefined ? inNodes : [...inNodes, ...factsIn(formula)];
}

function factsIn(quantity: Quantity): string[] {
  switch (quantity.op) {
    case 'fact':
      return [quantity.fact];
    case 'named':
      return factsIn(quantity.of);
    case 'choose':
      return [...factsIn(quantity.then), ...factsIn(quantity.otherwise)];
    case 'countMembers':
    case 'number':
    case 'parameter':
      return [];
    default:
      return [...factsIn(quantity.left), ...factsIn(quantity.right)];
  }
}

function unknownValues(node: Condition): string[] {
  if (node.op !== 'oneOf' || !isFactPath(node.fact)) return [];
  const values = FACTS[node.fact as FactPath].values;
  return node.values.filter((value) => !values.has(value)).map((value) => `${node.fact} cannot be ${value}`);
}
