import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/archive/corrections.ts';
import { refusePersonalNumbers } from '../../src/archive/refuse-personal.ts';
import { parseSidecar } from '../../src/ingest/sidecar.ts';

describe('a file that an editor writes', () => {
  test('is refused with a personal number in it, by line, without the number', () => {
    const refuse = () => {
      refusePersonalNumbers('note: 来信\n# 电话13800138000\n', 'page.yaml');
    };
    expect(refuse).toThrow('page.yaml:2: holds the number of a mobile phone');
    expect(refuse).not.toThrow('13800138000');
  });

  test('is refused so as corrections and as sidecar', () => {
    const entry = '- article: a-b\n  set: { title: 联系13800138000 }\n  reason: 核对\n';
    expect(() => parseCorrections(entry, 'a.yaml')).toThrow('a.yaml:2: holds');
    expect(() => parseSidecar('note: 身份证142625209902100012\n', 'a.yaml')).toThrow('an identity card');
  });

  test('may hold an address with a long number in it, unless it is one of these', () => {
    const address = 'https://example.org/202601140000123456.html';
    expect(parseSidecar(`sourceUrl: ${address}\n`, 'a.yaml').sourceUrl).toBe(address);
    expect(() => parseSidecar('sourceUrl: https://example.org/13800138000\n', 'a.yaml')).toThrow(
      'a mobile phone',
    );
  });
});
