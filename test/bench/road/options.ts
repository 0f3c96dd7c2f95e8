import { parseArgs } from 'node:util';

export const HELP = `Wishes per second through the whole road, beside pgbench doing the same writes one by one.

  npm run bench:road                         both shapes, 5 pairs each after a warm-up
  npm run bench:road -- --shape services     only over Kafka (KAFKA_BROKERS, or a broker of its own)
  npm run bench:road -- --shape all-in-one   only in one process
  --pairs 5          how often reference and system are measured, in turn
  --wishes 5000      wishes of one run of the system
  --reference 2000   wishes of one run of the reference
  --small            instead: memory at rest and the machine's time for case A01, both all-in-one
  --profile DIR      V8 profiles of every Node process, written to DIR when the system stops
  --json             the result as one JSON object on the last line`;

export type ShapeName = 'services' | 'all-in-one';

export interface Options {
  readonly shapes: readonly ShapeName[];
  readonly pairs: number;
  readonly wishes: number;
  readonly referenceWishes: number;
  readonly small: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly profile: string | undefined;
}

/** Reads the command line; throws a sentence when it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      shape: { type: 'string' },
      pairs: { type: 'string', default: '5' },
      wishes: { type: 'string', default: '5000' },
      reference: { type: 'string', default: '2000' },
      profile: { type: 'string' },
      small: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    shapes: shapesOf(values.shape),
    pairs: atLeast(1, values.pairs, '--pairs'),
    wishes: atLeast(200, values.wishes, '--wishes'),
    referenceWishes: atLeast(80, values.reference, '--reference'),
    small: values.small,
    json: values.json,
    help: values.help,
    profile: values.profile,
  };
}

function shapesOf(named: string | undefined): ShapeName[] {
  if (named === undefined || named === 'both') return ['all-in-one', 'services'];
  if (named === 'services' || named === 'all-in-one') return [named];
  throw new Error('--shape is services, all-in-one or both');
}

function atLeast(least: number, text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new Error(`${name} is a whole number from ${least}`);
  return value;
}
