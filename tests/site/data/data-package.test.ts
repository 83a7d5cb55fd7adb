import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { describeDataFiles } from '../../../src/site/data/data-files.ts';
import { dataPackage } from '../../../src/site/data/data-package.ts';
import { catalog, rows } from './rows.ts';

/** The profiles that Frictionless publishes for version 1, as the npm package datapackage carries them. */
const profile = (name: string) =>
  JSON.parse(readFileSync(`tests/fixtures/frictionless/${name}.json`, 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const isPackage = ajv.compile(profile('data-package'));
const isTable = ajv.compile(profile('tabular-data-resource'));

describe.each([null, 'https://archive.example.org/herald/data/'])('served at %s', (homepage) => {
  const description = dataPackage({
    files: describeDataFiles(rows, catalog),
    version: 'abcdef012345',
    newest: '2026-01-12',
    homepage,
  });

  test('is a data package by the published profile', () => {
    isPackage(description);
    expect(isPackage.errors).toBeNull();
  });

  test('describes its tables by the published profile', () => {
    const tables = description.resources.filter(({ format }) => format === 'csv');
    expect(tables.map(({ path }) => path)).toEqual(['articles.csv', 'parks.csv']);
    for (const table of tables) {
      isTable(table);
      expect(isTable.errors).toBeNull();
    }
  });

  test('names no address that it does not know', () => {
    expect('homepage' in description).toBe(homepage !== null);
    expect(description.licenses[0]?.path).toBe(
      homepage === null ? undefined : 'https://archive.example.org/herald/data/#terms',
    );
  });
});

test('the profile refuses what is no data package', () => {
  expect(isPackage({ name: 'x', resources: [] })).toBe(false);
});
