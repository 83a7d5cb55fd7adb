import { expect, type Page, test } from '@playwright/test';
import { referenceNormalise } from '../fixtures/reference-normalise.ts';

/** The parts of the engine that the tests use, as the browser has them. */
interface EngineModule {
  open: () => Promise<{
    query: (query: string, options?: object) => Promise<{ total: number; ids: string[]; missing: string[] }>;
    excerpt: (id: string, query: string, options?: object) => Promise<{ html: string; matches: number }>;
  }>;
}

interface Row {
  id: string;
  text: string;
  label: string | null;
  title: string | null;
  type: string;
  date: string | null;
  issue: { date: string | null };
}

/** A query whose answer is not the truth. */
interface Fault {
  query: string;
  missed: string[];
  wrong: string[];
}

const ENGINE = '/search/engine.js';
const SAMPLED = 500;
const ABSENT = 50;
const LONGEST = 12;
/** A fault that turns up turns up again: the samples depend on nothing but this. */
const SEED = 20260112;

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Strings of 1 to 12 characters that are printed in one line of an article. */
function samplePrinted(rows: Row[], count: number): string[] {
  const random = makeRandom(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const lines = rows.flatMap((row) => row.text.split('\n')).filter((line) => line !== '');
  return Array.from({ length: count }, () => {
    const line = lines[below(lines.length)] ?? '';
    const start = below(line.length);
    return line.slice(start, start + 1 + below(LONGEST));
  });
}

/** Strings of printed characters in an order that no article has. */
function sampleAbsent(rows: Row[], count: number): string[] {
  const random = makeRandom(SEED + 1);
  const text = rows.map((row) => row.text.replace(/\s/g, '')).join('');
  const absent: string[] = [];
  while (absent.length < count) {
    const candidate = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      text.charAt(Math.floor(random() * text.length)),
    ).join('');
    if (!text.includes(candidate)) absent.push(candidate);
  }
  return absent;
}

async function readRows(page: Page): Promise<Row[]> {
  const response = await page.request.get('/data/articles.jsonl');
  const text = await response.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Asks the engine in the browser, and compares with what the texts contain by a reading of its own. */
async function findFaults(page: Page, rows: Row[], queries: string[]): Promise<Fault[]> {
  const answers = await page.evaluate(
    async ({ engine, queries: asked }) => {
      const { open } = (await import(engine)) as EngineModule;
      const archive = await open();
      const found: string[][] = [];
      for (const query of asked) found.push((await archive.query(query, { literal: true })).ids);
      return found;
    },
    { engine: ENGINE, queries },
  );
  const texts = rows.map((row) => ({ id: row.id, text: referenceNormalise(row.text) }));
  return queries.flatMap((query, index) => {
    const term = referenceNormalise(query);
    const truth = new Set(texts.filter((row) => row.text.includes(term)).map((row) => row.id));
    const found = new Set(answers[index]);
    const missed = [...truth].filter((id) => !found.has(id));
    const wrong = [...found].filter((id) => !truth.has(id));
    return missed.length > 0 || wrong.length > 0 ? [{ query, missed, wrong }] : [];
  });
}

let rows: Row[] = [];

test.beforeEach(async ({ page }) => {
  rows = await readRows(page);
  expect(rows).not.toEqual([]);
  await page.goto('/search/');
});

test('finds every printed string in exactly the articles that contain it', async ({ page }) => {
  const queries = samplePrinted(rows, SAMPLED);
  expect(new Set(queries).size).toBeGreaterThan(SAMPLED / 3);
  expect(await findFaults(page, rows, queries)).toEqual([]);
});

test('finds strings that are printed nowhere in no article', async ({ page }) => {
  const queries = sampleAbsent(rows, ABSENT);
  expect(await findFaults(page, rows, queries)).toEqual([]);
});

test('finds single characters, punctuation and halves of an emoji exactly', async ({ page }) => {
  const queries = [
    '区',
    '的',
    '，',
    ',',
    '。',
    '"',
    '“',
    '-',
    '—',
    '(',
    '1',
    '１',
    '%',
    '😀',
    '\ud83d',
    '龘',
  ];
  expect(await findFaults(page, rows, queries)).toEqual([]);
});

test('finds a whole paragraph, and not with one character changed', async ({ page }) => {
  const paragraph =
    rows.flatMap((row) => row.text.split('\n')).toSorted((a, b) => b.length - a.length)[0] ?? '';
  expect(paragraph.length).toBeGreaterThan(LONGEST);
  const changed = `${paragraph.slice(0, -4)}龘${paragraph.slice(-3)}`;
  expect(await findFaults(page, rows, [paragraph, changed])).toEqual([]);
});

test('answers an empty query with every article', async ({ page }) => {
  const ids = await page.evaluate(async (engine) => {
    const { open } = (await import(engine)) as EngineModule;
    return (await (await open()).query('')).ids;
  }, ENGINE);
  expect(ids.toSorted()).toEqual(rows.map((row) => row.id).toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test('joins terms with "and", excludes, and filters', async ({ page }) => {
  const answers = await page.evaluate(async (engine) => {
    const { open } = (await import(engine)) as EngineModule;
    const archive = await open();
    const ids = async (query: string, options?: object) =>
      (await archive.query(query, options)).ids.toSorted();
    return {
      both: await ids('开发区 创新'),
      excluded: await ids('创新 -开发区'),
      typed: await ids('', { type: 'feature' }),
      years: await ids('', { from: '2024', to: '2025' }),
    };
  }, ENGINE);
  const idsOf = (matches: (row: Row) => boolean) =>
    rows
      .filter(matches)
      .map((row) => row.id)
      .toSorted();
  const has = (row: Row, term: string) => row.text.replace(/\s/g, '').includes(term);
  expect(answers.both).toEqual(idsOf((row) => has(row, '开发区') && has(row, '创新')));
  expect(answers.excluded).toEqual(idsOf((row) => has(row, '创新') && !has(row, '开发区')));
  expect(answers.both.length + answers.excluded.length).toBeGreaterThan(0);
  expect(answers.typed).toEqual(idsOf((row) => row.type === 'feature'));
  // An article's year is that of its date, else of its issue; one that has neither is in no range.
  const yearOf = (row: Row) =>
    /^\d{4}/.exec(row.date ?? '')?.[0] ?? /^\d{4}/.exec(row.issue.date ?? '')?.[0] ?? '';
  expect(answers.years).toEqual(idsOf((row) => ['2024', '2025'].includes(yearOf(row))));
  expect(answers.years.length).toBeLessThan(rows.length);
});

test('puts articles first that have the words in the headline', async ({ page }) => {
  const ids = await page.evaluate(async (engine) => {
    const { open } = (await import(engine)) as EngineModule;
    return (await (await open()).query('高新区')).ids;
  }, ENGINE);
  const inHeadline = new Set(
    rows.filter((row) => `${row.label ?? ''}${row.title ?? ''}`.includes('高新区')).map((row) => row.id),
  );
  const order = ids.map((id) => inHeadline.has(id));
  expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
  expect(order).toContain(true);
});

test('marks in the excerpts what matches, as printed', async ({ page }) => {
  const excerpts = await page.evaluate(async (engine) => {
    const { open } = (await import(engine)) as EngineModule;
    const archive = await open();
    const { ids } = await archive.query('開發區');
    return Promise.all(
      ids.map(async (id) => {
        const { html, matches } = await archive.excerpt(id, '開發區');
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const marks = [...parsed.querySelectorAll('mark')].map((mark) => mark.textContent);
        return { matches, marks };
      }),
    );
  }, ENGINE);
  expect(excerpts).not.toEqual([]);
  for (const { matches, marks } of excerpts) {
    expect(marks.length).toBeGreaterThan(0);
    expect(matches).toBeGreaterThanOrEqual(1);
    expect(new Set(marks.map(referenceNormalise))).toEqual(new Set(['开发区']));
  }
});

test('answers without a part of the index that is missing or cut, and says which', async ({ page }) => {
  const manifest = (await (await page.request.get('/search/index/archive.json')).json()) as {
    shards: { name: string; table: string }[];
  };
  const [first, ...others] = manifest.shards;
  expect(others).not.toEqual([]);
  const ask = () =>
    page.evaluate(async (engine) => {
      const { open } = (await import(engine)) as EngineModule;
      return (await open()).query('的');
    }, ENGINE);
  const whole = await ask();
  expect(whole.missing).toEqual([]);

  await page.route(`**/search/index/${first?.name ?? ''}/words/*`, (route) => route.fulfill({ status: 404 }));
  const withoutFirst = await ask();
  expect(withoutFirst.missing).toEqual([first?.name]);
  expect(withoutFirst.total).toBeLessThan(whole.total);
  expect(whole.ids).toEqual(expect.arrayContaining(withoutFirst.ids));
  expect(withoutFirst.ids).not.toEqual([]);
  await page.unrouteAll();

  await page.route(`**/search/index/${first?.table ?? ''}`, async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: body.subarray(0, body.length / 2) });
  });
  expect((await ask()).missing).toEqual([first?.name]);
});
