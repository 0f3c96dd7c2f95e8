import { beforeAll, describe, expect, it } from '@jest/globals';
import { CONTRACTS } from '#contracts';
import { type Consumer, declaredContexts } from '#platform';
import { contextModules } from '../architecture/context-modules.js';

/** Facts that are told to whoever asks, without a context that acts on them. */
const TOLD_ONLY: readonly string[] = [];

describe('The consumers', () => {
  let consumers: { context: string; consumer: Consumer }[];

  beforeAll(async () => {
    await contextModules();
    consumers = declaredContexts().flatMap(({ name, consumers: types }) =>
      types.map((type) => ({ context: name, consumer: new type() })),
    );
  });

  it('carry the name of their context, once each', () => {
    for (const { context, consumer } of consumers) expect(consumer.name.split('.')[0]).toBe(context);
    expect(new Set(consumers.map(({ consumer }) => consumer.name)).size).toBe(consumers.length);
  });

  it('listen to contracts of the catalogue only', () => {
    const heard = consumers.flatMap(({ consumer }) => consumer.contracts);

    expect(heard.filter((contract) => !CONTRACTS.includes(contract))).toEqual([]);
  });

  it('leave no event without a listener, but for those that are told only', () => {
    const heard = new Set(consumers.flatMap(({ consumer }) => consumer.contracts.map(({ type }) => type)));

    expect(
      CONTRACTS.map(({ type }) => type)
        .filter((type) => !heard.has(type))
        .sort(),
    ).toEqual([...TOLD_ONLY].sort());
  });
});
