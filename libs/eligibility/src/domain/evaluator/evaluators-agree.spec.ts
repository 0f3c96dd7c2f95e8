import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHousehold } from '#kernel';
import { anyCase, placesOf, withFact } from '../../../testing/any-case.js';
import type { Condition } from '../conditions.js';
import { bundledCatalogue } from '../bundled-catalogue.js';
import { CaseView } from './case-view.js';
import { runFirstPass } from './first-pass.js';
import { explain } from './interpret.js';
import { programFor } from './program.js';
import { verdictIn } from './verdict.js';

const program = programFor(bundledCatalogue, '2021-06-30');

/** Nodes in the order in which they are written. */
const nodesOf = (condition: Condition): Condition[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(nodesOf)];
    case 'not':
    case 'named':
      return [condition, ...nodesOf(condition.of)];
    default:
      return [condition];
  }
};

const someUnknown = anyCase.chain((json) =>
  fc
    .subarray(placesOf(json), { maxLength: 40 })
    .map((places) => places.reduce((left, place) => withFact(left, place, null), json)),
);

describe('The compiled and the interpreted evaluator', () => {
  it('agree on every node of every policy, whatever is unknown, and the marks are that trace', () => {
    fc.assert(
      fc.property(someUnknown, (json) => {
        const facts = readHousehold(json);
        const frame = program.borrowFrame();
        const marks = program.marksFor(facts.members.length);
        frame.open(facts, marks);
        runFirstPass(program, frame);
        const differing: string[] = [];
        for (const compiled of program.policies) {
          const views = [0, 1].map((lane) => new CaseView(program, frame, lane as 0 | 1, compiled.moment));
          const subjects = compiled.policy.scope === 'household' ? 1 : facts.members.length;
          for (let member = 0; member < subjects; member++) {
            frame.turnTo(member);
            frame.at = program.marksAt(compiled, member);
            if (compiled.grant === undefined) compiled.test(frame);
            nodesOf(compiled.condition).forEach((node, place) => {
              for (const lane of [0, 1] as const) {
                const compiledVerdict = verdictIn(
                  marks[program.marksAt(compiled, member) + place] as number,
                  lane,
                );
                const { verdict, open } = explain(node, views[lane] as CaseView, member);
                if (compiledVerdict !== verdict || (verdict === 'unknown' && open.length === 0)) {
                  differing.push(
                    `${compiled.policy.code} ${node.op} lane ${lane}: ${compiledVerdict}, ${verdict}`,
                  );
                }
              }
            });
          }
        }
        program.returnFrame(frame);
        expect(differing).toEqual([]);
      }),
      { numRuns: 150, seed: 42 },
    );
  });

  it('leave one mark for every node', () => {
    for (const { condition, nodes } of program.policies) expect(nodes).toBe(nodesOf(condition).length);
  });

  it('are compiled once for all days of the same values', () => {
    expect(programFor(bundledCatalogue, '2021-01-01')).toBe(program);
    expect(programFor(bundledCatalogue, '2021-11-30')).toBe(program);
    expect(programFor(bundledCatalogue, '2021-12-01')).not.toBe(program);
    expect(programFor(bundledCatalogue, '2020-12-31')).not.toBe(program);
  });
});
