import { CONTRACTS, type EventContract } from '#contracts';
import type { Listener } from './listeners.js';
import { describeFields } from './field-checks.js';

type Shape = new () => object;
type Docs = ReadonlyMap<string, string>;

const HEAD = `# Events

Generated from the classes in \`src/\` and from what the contexts declare: \`npm run catalogue\` writes it, \`npm run drift\`
checks it. Every event is a CloudEvent 1.0; no event carries personal data. Events that draw on a pot or on the pool
are ordered by it, all others by the wish. An optional field may come without a new version; anything else is a new one.
`;

/** The catalogue of public events as Markdown: who tells what to whom, and what each field holds. */
export function eventCatalogue(listeners: readonly Listener[], docs: Docs): string {
  const inOrder = [...CONTRACTS].sort((a, b) => (a.type < b.type ? -1 : 1));
  return [HEAD, overview(inOrder, listeners), ...inOrder.map((contract) => section(contract, docs))].join(
    '\n',
  );
}

function overview(contracts: readonly EventContract[], listeners: readonly Listener[]): string {
  const rows = contracts.map((contract) => {
    const heard = listeners.filter((one) => one.types.includes(contract.type)).map((one) => one.context);
    const heardBy = [...new Set(heard)].sort().join(', ') || 'told only';
    return `| [${contract.type}](#${anchor(contract)}) | ${contract.topic} | ${keyOf(contract)} | ${heardBy} |`;
  });
  return ['| Event | Topic | Ordered by | Heard by |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function section(contract: EventContract, docs: Docs): string {
  const nested = Object.entries(contract.nested ?? {}).map(([field, shape]) =>
    [`Each of \`${field}\`:`, '', fields(shape, docs)].join('\n'),
  );
  return [
    `## ${anchor(contract)}`,
    '',
    `${docs.get(contract.name) ?? ''}`,
    '',
    fields(contract, docs),
    ...nested,
  ].join('\n');
}

function fields(shape: Shape, docs: Docs): string {
  const rows = describeFields(shape).map(({ name, holds, optional }) => {
    const meaning = docs.get(`${shape.name}.${name}`) ?? '';
    return `| ${name}${optional ? ' (optional)' : ''} | ${holds} | ${meaning} |`;
  });
  return ['| Field | Holds | Meaning |', '|---|---|---|', ...rows, ''].join('\n');
}

const anchor = (contract: EventContract) => contract.name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

/** The field an event is ordered by, found by sending each field's own name through the contract. */
function keyOf(contract: EventContract): string {
  const named = new Proxy({}, { get: (_, field) => `data.${String(field)}` });
  const key = contract.keyOf?.(named) ?? contract.subjectOf(named);
  return key.startsWith('data.') ? key.slice('data.'.length) : `the one \`${key}\``;
}
