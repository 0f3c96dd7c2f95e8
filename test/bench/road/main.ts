import { machine } from './machine.js';
import { HELP, type Options, readOptions } from './options.js';
import { measureShape, type ShapeResult } from './measure-shape.js';
import { pgbenchVersion } from './reference/reference.js';
import { measureSmall } from './small.js';

const options = readOptions(process.argv.slice(2));
process.exitCode = options.help ? help() : options.small ? await small(options) : await road(options);

function help(): number {
  console.log(HELP);
  return 0;
}

/** Ends with 0 only when every run left the books in order and both sides wrote the same rows. */
async function road(options: Options): Promise<number> {
  console.log(`${machine()}, ${pgbenchVersion()}, fsync and synchronous_commit on`);
  const results: ShapeResult[] = [];
  for (const shape of options.shapes)
    results.push(await measureShape(shape, options, (line) => console.log(line)));
  if (options.json) console.log(JSON.stringify({ machine: machine(), options, results }));
  return results.every((one) => one.faults.length === 0) ? 0 : 1;
}

async function small({ json }: Options): Promise<number> {
  const found = await measureSmall((line) => console.log(line));
  if (json) console.log(JSON.stringify({ machine: machine(), ...found }));
  return 0;
}
