import { expect, test } from 'vitest';
import { z } from 'zod';
import { tableSchema } from '../../../src/site/data/table-schema.ts';

const words = (title: string) => ({ title, description: title });

test('reads types and constraints off the schema', () => {
  const schema = z.strictObject({
    id: z.string(),
    kind: z.enum(['a', 'b']).nullable(),
    year: z.int().optional(),
    place: z.number().nullable(),
    names: z.array(z.string()),
    on: z.boolean(),
    source: z.strictObject({ dump: z.string() }),
  });
  const all = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, words(name)]));
  expect(tableSchema(schema, all, 'id')).toEqual({
    primaryKey: 'id',
    missingValues: [''],
    fields: [
      { name: 'id', type: 'string', ...words('id'), constraints: { required: true, unique: true } },
      { name: 'kind', type: 'string', ...words('kind'), constraints: { enum: ['a', 'b'] } },
      { name: 'year', type: 'integer', ...words('year') },
      { name: 'place', type: 'number', ...words('place') },
      { name: 'names', type: 'array', ...words('names'), constraints: { required: true } },
      { name: 'on', type: 'boolean', ...words('on'), constraints: { required: true } },
      { name: 'source', type: 'object', ...words('source'), constraints: { required: true } },
    ],
  });
});

test('a field that nobody has described is a fault', () => {
  expect(() => tableSchema(z.strictObject({ id: z.string() }), {}, 'id')).toThrow(
    'The field id has no words',
  );
});
