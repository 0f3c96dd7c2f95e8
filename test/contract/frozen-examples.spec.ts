import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { CloudEvent } from 'cloudevents';
import { CONTRACTS, contractViolations, type EventContract } from '#contracts';
import { seal } from '#platform';
import { exampleOf, exampleTypes, frozenHashes, hashOf } from './examples.js';

const NOW = new Date('2021-06-15T01:30:00Z');
const TYPE = /^hardship\.([a-z]+(?:-[a-z]+)*)\.[a-z]+(?:-[a-z]+)*\.v([1-9]\d*)$/;
/** What people are called, where they live, what they own and tell. */
const PERSONAL = /^(.*(name|phone|mobile|address|account|story|gender|birth)|idNumber|idCard|bank)$/i;

const each = CONTRACTS.map((contract) => [contract.type, contract] as const);

const optionalFields = (shape: EventContract): Set<string> =>
  new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(shape, '', true, false)
      .filter((one) => one.type === 'conditionalValidation')
      .map((one) => one.propertyName),
  );

const fieldsOf = (shape: new () => object): string[] => [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(shape, '', true, false)
      .map((one) => one.propertyName),
  ),
];

describe('The frozen examples', () => {
  it('are one per contract, and each is as it was frozen', () => {
    const types = CONTRACTS.map(({ type }) => type).sort();

    expect(exampleTypes().sort()).toEqual(types);
    expect(Object.fromEntries(types.map((type) => [type, hashOf(type)]))).toEqual(frozenHashes());
  });
});

describe.each(each)('%s', (type, contract) => {
  it('is named after the context that produces it, the fact and the version', () => {
    const [, context, version] = TYPE.exec(type) ?? [];

    expect(contract.topic).toBe(`hardship.${context}`);
    expect(contract.name).toMatch(new RegExp(`V${version}$`));
  });

  it('takes its example, when reading and when writing', () => {
    expect(contractViolations(contract, exampleOf(contract), 'reading')).toEqual([]);
    expect(contractViolations(contract, exampleOf(contract), 'writing')).toEqual([]);
  });

  it('travels as a valid CloudEvent about its wish', () => {
    const envelope = seal(contract, exampleOf(contract), NOW);

    expect(() => new CloudEvent(envelope as unknown as CloudEvent, true)).not.toThrow();
    expect(envelope.subject).toBe(exampleOf(contract).wishId);
    expect(envelope.partitionkey).toMatch(/./);
    expect(JSON.parse(JSON.stringify(envelope))).toEqual(envelope);
  });

  it('cannot lose a required field, and may come without an optional one', () => {
    const optional = optionalFields(contract);
    for (const field of fieldsOf(contract)) {
      const { [field]: _, ...rest } = exampleOf(contract);
      const found = contractViolations(contract, rest, 'reading').map((one) => one.split(':')[0]);

      expect({ field, broken: found.includes(field) }).toEqual({ field, broken: !optional.has(field) });
    }
  });

  it('takes no field in another type', () => {
    for (const field of fieldsOf(contract)) {
      const changed = { ...exampleOf(contract), [field]: { other: 'type' } };

      expect(() => seal(contract, changed, NOW)).toThrow(field);
    }
  });

  it('has no field that names a person', () => {
    const shapes = [contract, ...Object.values(contract.nested ?? {})];

    expect(shapes.flatMap(fieldsOf).filter((field) => PERSONAL.test(field))).toEqual([]);
  });
});

describe('These checks', () => {
  const [contract] = CONTRACTS as [EventContract, ...EventContract[]];
  const envelope = seal(contract, exampleOf(contract), NOW);

  it.each([
    ['no type', { type: undefined }],
    ['no source', { source: undefined }],
    ['a time that is none', { time: 'yesterday' }],
    ['an attribute in capitals', { correlationId: 'x' }],
  ])('would find an envelope with %s', (_, wrong) => {
    expect(() => new CloudEvent({ ...envelope, ...wrong } as unknown as CloudEvent, true)).toThrow();
  });

  it.each(['name', 'applicantName', 'phone', 'idNumber', 'homeAddress', 'account', 'story'])(
    'would find a field called %s',
    (field) => expect(PERSONAL.test(field)).toBe(true),
  );
});
