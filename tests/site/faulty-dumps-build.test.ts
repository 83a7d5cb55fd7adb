import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../fixtures/article.ts';
import { buildSite } from '../fixtures/build-site.ts';
import { makeSheet } from '../fixtures/sheet.ts';

const BUILD_MILLISECONDS = 120_000;
const TEXT = '版面上的文字\n';
/** Dumps of an earlier run, as they lie in their folder now. */
const DUMPS = { sound: TEXT, exchanged: `另一次识读\n${TEXT}`, empty: '', corrected: TEXT, copying: TEXT };

const root = mkdtempSync(join(tmpdir(), 'faulty-dumps-'));
let site = '';

const page = (...path: string[]) => readFileSync(join(site, ...path, 'index.html'), 'utf8');

beforeAll(async () => {
  const articleOf = (dump: string) => (dump === 'copying' ? 'copy' : `of-${dump}`);
  site = await buildSite(
    join(root, 'checkout'),
    {
      dumps: DUMPS,
      sheets: [...Object.keys(DUMPS), 'gone'].map((dump) =>
        makeSheet({
          dump,
          sha256: hash('sha256', TEXT),
          articles: [articleOf(dump)],
          lines: [{ from: 1, to: 1, role: 'body', article: articleOf(dump) }],
        }),
      ),
      documents: [
        ...['sound', 'exchanged', 'empty', 'corrected', 'gone'].map((dump) => ({
          article: makeArticle({ id: articleOf(dump) }),
          body: [{ kind: 'paragraph', text: '文章的文字' } as const],
        })),
        { article: makeArticle({ id: 'copy', duplicateOf: 'taken-down' }), body: [] },
      ],
    },
    {
      prepare: (archive) => {
        mkdirSync(join(archive, 'corrections'));
        writeFileSync(join(archive, 'corrections', 'corrected.yaml'), '- withhold: [');
        const redirects = [
          { from: 'old', to: 'of-sound' },
          { from: 'lost', to: 'taken-down' },
          { from: 'round', to: 'about' },
          { from: 'about', to: 'round' },
        ];
        writeFileSync(join(archive, 'articles', 'redirects.json'), JSON.stringify(redirects));
      },
    },
  );
}, BUILD_MILLISECONDS);

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the lines of a dump that is as it was are shown', () => {
  expect(page('sheets', 'sound')).toContain('<p>版面上的文字</p>');
});

test.each([
  ['exchanged', '有改动'],
  ['empty', '读不出来'],
  ['corrected', '读不出来'],
  ['gone', '没有这张版面的识读文字'],
])(
  'the sheet of a dump that is %s shows its articles, and in place of its lines why there are none',
  (dump, why) => {
    const html = page('sheets', dump);
    expect(html).toContain(why);
    expect(html).toContain(`/herald/articles/of-${dump}/`);
    expect(html).not.toContain('版面上的文字');
  },
);

test('a copy whose original was taken down is read nowhere', () => {
  expect(existsSync(join(site, 'articles', 'copy'))).toBe(false);
  expect(page('sheets', 'copying')).not.toContain('版面上的文字');
});

test('an old address leads on as long as it leads to an article', () => {
  expect(page('articles', 'old')).toContain('content="0;url=/herald/articles/of-sound/"');
  for (const id of ['lost', 'round', 'about']) expect(existsSync(join(site, 'articles', id))).toBe(false);
});
