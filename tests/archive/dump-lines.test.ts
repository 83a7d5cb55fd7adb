import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecodeError } from '../../src/archive/decode.ts';
import { readDumpLines } from '../../src/archive/dump-lines.ts';

const PAGE = '遗失声明\r\n赵小虎遗失证件，电话13800138000。\r\n';
const NAME = { anonymise: { from: '赵小虎', to: '赵某' }, reason: '当事人申请' };

test('a dump is decoded, masked, anonymised and split, in this order', () => {
  const read = readDumpLines(Buffer.from(PAGE, 'utf16le'), [NAME]);
  expect(read.encoding).toBe('utf-16le');
  expect(read.lines).toEqual([
    { number: 1, text: '遗失声明' },
    { number: 2, text: '赵某遗失证件，电话［手机号已隐去］。' },
    { number: 3, text: '' },
  ]);
  expect(read.masked).toMatchObject([{ rule: 'mobile', line: 2 }]);
  expect([...read.anonymised]).toEqual([2]);
  expect(read.faults).toEqual([]);
});

test('a name that stands nowhere is a fault that does not repeat it', () => {
  const { faults } = readDumpLines(Buffer.from('会议召开。'), [NAME]);
  expect(faults).toHaveLength(1);
  expect(faults.join()).not.toContain('赵小虎');
});

test.each([
  [
    'nothing is taken out of it: as it is, whatever its encoding',
    Buffer.from('会议召开。', 'utf16le'),
    [],
    null,
  ],
  [
    'numbers are masked: as it will be once they are',
    Buffer.from('电话13800138000'),
    [],
    '电话［手机号已隐去］',
  ],
  ['names are taken out: as everybody sees it', Buffer.from('赵小虎遗失'), [NAME], '赵某遗失'],
])('the hash is that of the file; where %s', (_where, bytes, corrections, text) => {
  expect(readDumpLines(bytes, corrections).sha256).toBe(hash('sha256', text ?? bytes));
});

test('a file that is no text is refused', () => {
  expect(() => readDumpLines(Buffer.from('%PDF-1.7'), [])).toThrow(DecodeError);
});
