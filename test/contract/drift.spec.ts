import { describe, expect, it } from '@jest/globals';
import { CONTRACTS } from '#contracts';
import { classDocs } from '../quality/class-docs.js';
import { lockfileFaults, projectMapDrift, topicsDrift } from '../quality/drift.js';
import { eventCatalogue } from '../quality/event-catalogue.js';
import { describeFields } from '../quality/field-checks.js';

const contracts = CONTRACTS.filter(
  ({ topic }) => topic === 'hardship.intake' || topic === 'hardship.approval',
);
const listeners = [{ context: 'intake', types: ['hardship.approval.wish-closed.v1'] }];
const needed = ['hardship.intake', 'hardship.approval', 'hardship.intake.dead'];

describe('Topics', () => {
  it('are right when they are those of the contracts and the dead letters of who listens', () => {
    expect(topicsDrift(needed, contracts, listeners)).toEqual([]);
  });

  it.each([
    ['one is missing', needed.slice(1), 'topics.json lacks hardship.intake'],
    ['dead letters have no place', needed.slice(0, 2), 'topics.json lacks hardship.intake.dead'],
    ['one has no use', [...needed, 'hardship.bank'], 'topics.json creates hardship.bank, which nobody needs'],
    ['one stands twice', [...needed, 'hardship.intake'], 'topics.json names hardship.intake twice'],
  ])('drift when %s', (_, created, fault) => {
    expect(topicsDrift(created, contracts, listeners)).toEqual([fault]);
  });
});

describe('The project map', () => {
  it('names every application and library there is, and no other', () => {
    expect(projectMapDrift(['apps/edge', 'libs/kernel'], ['libs/kernel', 'apps/edge'])).toEqual([]);
    expect(projectMapDrift(['apps/edge'], ['apps/old'])).toEqual([
      'nest-cli.json lacks apps/edge',
      'nest-cli.json names apps/old, which is not there',
    ]);
  });
});

describe('The lockfile', () => {
  const sound = {
    '': { optionalDependencies: { a: '1' } },
    'node_modules/a': { optionalDependencies: { '@a/linux': '1', '@a/mac': '1' } },
    'node_modules/@a/linux': {},
    'node_modules/a/node_modules/@a/mac': { resolved: 'libs/mac', link: true },
  };

  it('is sound when every package for every platform is locked, here or above', () => {
    expect(lockfileFaults({ packages: sound })).toEqual([]);
  });

  it('is not when a package for another platform was dropped', () => {
    const { 'node_modules/a/node_modules/@a/mac': _, ...packages } = sound;

    expect(lockfileFaults({ packages })).toEqual(['node_modules/a may need @a/mac, which is not locked']);
  });

  it('is not when the package stands only where Node would not look', () => {
    const { 'node_modules/@a/linux': _, ...rest } = sound;
    const packages = { ...rest, 'node_modules/b': {}, 'node_modules/b/node_modules/@a/linux': {} };

    expect(lockfileFaults({ packages })).toEqual(['node_modules/a may need @a/linux, which is not locked']);
  });

  it('is not when it is bound to a registry', () => {
    const packages = { ...sound, 'node_modules/b': { resolved: 'https://registry.example/b.tgz' } };

    expect(lockfileFaults({ packages })).toEqual(['node_modules/b is bound to the address of a registry']);
  });
});

describe('The catalogue of events', () => {
  const source = `
    /** A wish ended. */
    export class WishClosedV1 {
      static readonly type = 'x';
      /** Which one
       *  it was. */
      @IsUUID() wishId!: string;
      @IsInstant() closedAt!: string;
    }`;

  it('reads docstrings of classes and fields', () => {
    expect(Object.fromEntries(classDocs(source))).toEqual({
      WishClosedV1: 'A wish ended.',
      'WishClosedV1.wishId': 'Which one it was.',
    });
  });

  it('names every event, who hears it, what it is ordered by, and every field', () => {
    const text = eventCatalogue(listeners, classDocs(source));

    expect(text).toContain(
      '| [hardship.approval.wish-closed.v1](#wish-closed-v1) | hardship.approval | wishId | intake |',
    );
    expect(text).toContain(
      '| [hardship.approval.need-opened.v1](#need-opened-v1) | hardship.approval | the one `pool` | told only |',
    );
    expect(text).toContain('| hardship.approval | potId | told only |');
    expect(text).toContain('| outcome | `helped` `referred` `informed` `refused` |  |');
    for (const { type } of CONTRACTS) expect(text).toContain(type);
  });

  it('tells each pattern by its meaning', () => {
    const shapes = CONTRACTS.flatMap((contract) => [contract, ...Object.values(contract.nested ?? {})]);

    expect(
      shapes.flatMap(describeFields).filter(({ holds }) => holds === '' || holds.includes('`/')),
    ).toEqual([]);
  });
});
