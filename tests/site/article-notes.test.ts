import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDocument } from '../../src/archive/article.ts';
import { noteArticle } from '../../src/site/article-notes.ts';
import { makeArticle } from '../fixtures/article.ts';

const documentOf = (text: string, fields: Parameters<typeof makeArticle>[0] = {}): ArticleDocument => ({
  article: makeArticle(fields),
  body: [{ kind: 'paragraph', text }],
});

test('a doubt stands beside its spot and no more at the end', () => {
  const { parts, flags } = noteArticle([
    documentOf('园区的人企服务做得好。', { flags: ['ocr-look-alike', 'year-inferred'] }),
  ]);
  expect(parts[0]?.[0]?.pieces.map(({ text, note }) => [text, note?.number ?? null])).toEqual([
    ['园区的', null],
    ['人企', 1],
    ['服务做得好。', null],
  ]);
  expect(flags).toEqual(['year-inferred']);
});

test('spots of a paragraph that are doubted alike share a note; those of the next have their own', () => {
  const text = '园区的人企服务做得好，今后的人企服务做得更好。';
  const document = documentOf(text, { flags: ['ocr-look-alike'] });
  document.body.push({ kind: 'paragraph', text });
  const { parts } = noteArticle([document]);
  expect(parts[0]?.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[1], [2]]);
});

test('a doubt that cannot be found again is said at the end', () => {
  const { parts, flags } = noteArticle([documentOf('一切都好。', { flags: ['ocr-look-alike'] })]);
  expect(flags).toEqual(['ocr-look-alike']);
  expect(parts[0]?.[0]?.notes).toEqual([]);
});

test('a correction stands beside its words where they stand once, else at the end', () => {
  const once = { from: '人企', to: '入企', reason: '核对原报' };
  const twice = { from: '闻', to: '服务', reason: '核对原报' };
  const { parts, corrections } = noteArticle([
    documentOf('入企服务再服务。', { corrections: [once, twice] }),
  ]);
  expect(parts[0]?.[0]?.pieces[0]).toEqual({
    text: '入企',
    note: { number: 1, words: '核对原报', correction: once },
  });
  expect(corrections).toEqual([twice]);
});

test('notes change no character of the text', () => {
  const pieces = fc.constantFrom('人企', '的的', '“', '”', ' and ', '，，', '园区', '服务', '。', '入企');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join('');
      const { parts } = noteArticle([
        documentOf(text, {
          flags: [
            'ocr-look-alike',
            'doubled-word',
            'stray-latin',
            'doubled-punctuation',
            'unbalanced-quotation',
          ],
          corrections: [{ from: '人企', to: '入企', reason: '核对原报' }],
        }),
      ]);
      const [block] = parts[0] ?? [];
      expect(block?.pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
