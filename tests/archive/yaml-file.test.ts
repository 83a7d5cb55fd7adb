import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYamlFile, YamlFileError } from '../../src/archive/yaml-file.ts';

const schema = z.array(z.strictObject({ name: z.string(), year: z.int().optional() }));
const parse = (text: string) => parseYamlFile(text, 'zones.yaml', schema);

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof YamlFileError) return error.message;
  }
  return 'no YamlFileError';
}

test('a whole file gives its data', () => {
  expect(parse('- name: 甲开发区\n  year: 2017\n- name: 乙开发区\n')).toEqual([
    { name: '甲开发区', year: 2017 },
    { name: '乙开发区' },
  ]);
});

describe('a fault is named with file and line', () => {
  test('where the text is no YAML', () => {
    expect(messageOf(() => parse('- name: 甲\n- name: "乙\n'))).toMatch(/^zones\.yaml:[23]: /);
  });

  test('where a key stands twice', () => {
    expect(messageOf(() => parse('- name: 甲\n  name: 乙\n'))).toMatch(/^zones\.yaml:2: /);
  });

  test('where a value is not allowed, with the value', () => {
    const message = messageOf(() => parse('- name: 甲\n  year: 2017\n- name: 乙\n  year: 从前\n'));
    expect(message).toMatch(/^zones\.yaml:4: entry 2: year: .*; found "从前"$/);
  });

  test('where a field is missing, with the line of its entry', () => {
    expect(messageOf(() => parse('- name: 甲\n- year: 2017\n'))).toMatch(/^zones\.yaml:2: entry 2: name: /);
  });

  test('where a field is unknown', () => {
    expect(messageOf(() => parse('- name: 甲\n  area: 12\n'))).toMatch(/^zones\.yaml:\d: entry 1: .*area/);
  });

  test('where the whole file is something else', () => {
    expect(messageOf(() => parse('name: 甲\n'))).toMatch(/^zones\.yaml:1: file: /);
  });
});

test('every fault of a file is named, one a line', () => {
  const message = messageOf(() => parse('- name: 1\n- name: 2\n'));
  expect(message.split('\n').map((line) => line.split(': ')[0])).toEqual(['zones.yaml:1', 'zones.yaml:2']);
});

test('faults that only the whole file shows are named with line and field', () => {
  const findProblems = () => [{ path: [1, 'name'], message: 'the name 甲 is used twice' }];
  const message = messageOf(() =>
    parseYamlFile('# head\n- name: 甲\n- year: 1\n  name: 甲\n', 'zones.yaml', schema, findProblems),
  );
  expect(message).toBe('zones.yaml:4: entry 2: name: the name 甲 is used twice');
});

test('an alias bomb does not take the machine down', () => {
  const bomb =
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
    'bcdefghi'
      .split('')
      .map(
        (key, index) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n');
  expect(() => parseYamlFile(bomb, 'zones.yaml', z.unknown())).toThrow();
});
