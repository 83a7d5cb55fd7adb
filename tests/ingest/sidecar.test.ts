import { describe, expect, test } from 'vitest';
import { YamlFileError } from '../../src/archive/yaml-file.ts';
import { parseSidecar, SIDECAR_STUB } from '../../src/ingest/sidecar.ts';

describe('a sidecar', () => {
  test('is read with every field', () => {
    const text = 'issueDate: 2026-01-14\npage: A2\nsourceUrl: https://example.org/a.jpg\nnote: 缩微胶片\n';
    expect(parseSidecar(text, 'page.yaml')).toEqual({
      issueDate: '2026-01-14',
      page: 'A2',
      sourceUrl: 'https://example.org/a.jpg',
      note: '缩微胶片',
    });
  });

  test('may hold nothing', () => {
    expect(parseSidecar('', 'page.yaml')).toEqual({});
    expect(parseSidecar('# 待补\n', 'page.yaml')).toEqual({});
  });

  test('may be the stub that nobody filled in yet', () => {
    expect(Object.values(parseSidecar(SIDECAR_STUB, 'page.yaml')).filter((value) => value != null)).toEqual(
      [],
    );
  });

  test('may be the stub with a field filled in', () => {
    expect(
      parseSidecar(SIDECAR_STUB.replace('issueDate:', 'issueDate: 2026-01-14'), 'page.yaml').issueDate,
    ).toBe('2026-01-14');
  });

  test('may give the page as a number', () => {
    expect(parseSidecar('page: 3\n', 'page.yaml').page).toBe('3');
  });

  test('may know the month only', () => {
    expect(parseSidecar('issueDate: 2026-01\n', 'page.yaml').issueDate).toBe('2026-01');
    expect(parseSidecar('issueDate: 2026\n', 'page.yaml').issueDate).toBe('2026');
  });
});

describe('a faulty sidecar is named with file, line and field', () => {
  test.each([
    [
      'a day that the calendar does not have',
      'page: A2\nissueDate: 2026-02-30\n',
      /^page\.yaml:2: issueDate: .*2026-02-30/,
    ],
    ['an address that is none', 'sourceUrl: scan.jpg\n', /^page\.yaml:1: sourceUrl: /],
    ['an address that could run', 'sourceUrl: "javascript:alert(1)"\n', /^page\.yaml:1: sourceUrl: /],
    ['a field that nobody knows', 'issuedate: 2026-01-14\n', /page\.yaml:1: .*issuedate/],
    ['a list', '- page: A2\n', /^page\.yaml:1: /],
    ['a page that is none', 'page: { a: 1 }\n', /^page\.yaml:1: page: expected the number of a page/],
    ['a page over two lines', 'page: "A\\nB"\n', /^page\.yaml:1: page: expected the number of a page/],
    ['emphasis, which YAML takes for an alias', 'note: *重要*\n', /^page\.yaml:1: .*quotation marks/],
  ])('%s', (_, text, message) => {
    expect(() => parseSidecar(text, 'page.yaml')).toThrow(YamlFileError);
    expect(() => parseSidecar(text, 'page.yaml')).toThrow(message);
  });

  test('but an empty field is only not known yet', () => {
    expect(parseSidecar('page:\n', 'page.yaml').page ?? null).toBeNull();
  });
});
