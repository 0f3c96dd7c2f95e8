import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { declaredContexts } from '#platform';
import { contextModules, contextNames } from '../architecture/context-modules.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../support/spec-process.js';
import { rowDrift, tablesWithoutRow } from './row-drift.js';

describe('The row classes and the migrated tables', () => {
  let database: FreshDatabase;
  let running: SpecProcess;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    running = await startSpecProcess(database.url, await contextModules());
    dataSource = running.app.get(DataSource);
  }, 120_000);

  afterAll(async () => {
    await running?.stop();
    await database?.drop();
  });

  it('agree on every column, its type and whether it may be empty', async () => {
    expect(
      declaredContexts()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(contextNames().sort());
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(3);
    expect(await rowDrift(dataSource)).toEqual([]);
  });

  it('are one to one: no table is written down only once', async () => {
    const without = await Promise.all(
      declaredContexts().map(({ schema }) => tablesWithoutRow(dataSource, schema)),
    );

    expect(without.flat()).toEqual([]);
  });

  it.each([
    [
      'another type',
      'ALTER COLUMN quantity TYPE bigint',
      'quantity is integer in the row class and bigint in the table',
    ],
    [
      'a column that may be empty',
      'ALTER COLUMN town DROP NOT NULL',
      'town is text in the row class and text or null in the table',
    ],
    ['a new column', 'ADD COLUMN colour text', 'colour is missing in the row class'],
    ['a lost column', 'DROP COLUMN danger', 'danger is missing in the table'],
  ])('would be found to differ in %s', async (_, change, difference) => {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`ALTER TABLE intake.wish ${change}`);
      const inside = { entityMetadatas: dataSource.entityMetadatas, query: runner.query.bind(runner) };

      expect(await rowDrift(inside as Pick<DataSource, 'entityMetadatas' | 'query'>)).toEqual([
        `intake.wish.${difference}`,
      ]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
