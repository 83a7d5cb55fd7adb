import type { Browser, Page } from '@playwright/test';
import type { QuerySet } from './queries.ts';
import { type Answer, type CountingServer, EMPTY_PAGE, type Line, totalBytes } from './server.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** A reader's line when nothing is loaded yet: 10 Mbit/s, 50 ms. */
const LINE: Line = { latency: 50, bytesPerSecond: 10e6 / 8 };
/** Queries that are asked by readers who come for the first time: common words, and printed strings. */
const COLD_WORDS = 5;
const COLD_PRINTED = 5;
/** Queries whose first excerpts are measured, and the excerpts that a page shows. */
const EXCERPT_QUERIES = 30;
export const EXCERPTS = 10;
/** Queries between two lines of progress. */
const PROGRESS_STEP = 100;

/** A search engine that runs in the browser. */
export interface BrowserEngine {
  /** Loads what any first query needs before it can be asked. */
  start: (page: Page) => Promise<void>;
  /** Loads what every query needs, so that only what this one needs is left. */
  prepare: (page: Page) => Promise<void>;
  /** Asks. `firstPart` is called when a part of the results is there, where the engine tells. */
  ask: (page: Page, query: string, firstPart?: () => void) => Promise<TimedIds>;
  /** Loads what a page of results shows of these articles. */
  excerpts: (page: Page, ids: readonly string[], query: string) => Promise<void>;
}

/** Ids of all articles found, and how long it took in the page. */
export interface TimedIds {
  ids: string[];
  milliseconds: number;
}

/** A visit with nothing in the browser's cache, from opening the engine to all results. */
export interface ColdFigures {
  /** Bytes until the first part of the results is there; null for an engine that gives all at once. */
  firstBytes: Spread | null;
  firstMilliseconds: Spread | null;
  bytes: Spread;
  requests: Spread;
  /** null where it was not measured in a browser. */
  milliseconds: Spread | null;
  /** What was loaded in the visit that took most bytes. */
  answers: Answer[];
}

/** Queries when the engine is loaded. */
export interface WarmFigures {
  /** What the query itself loads. */
  bytes: Spread;
  requests: Spread;
  /** The first time, with files from this machine; and again, with nothing to load. */
  milliseconds: Spread;
  againMilliseconds: Spread;
}

export interface BrowserFigures {
  cold: ColdFigures;
  warm: WarmFigures;
  /** Bytes for ten excerpts. */
  excerptBytes: Spread;
  /** By query. */
  answers: string[][];
}

/** Where an engine is measured. */
export interface Bench {
  browser: Browser;
  server: CountingServer;
  queries: QuerySet;
  /** Says what is being done. */
  say: (text: string) => void;
}

/** Measures an engine in the browser: first visits, every query, excerpts. */
export async function measureInBrowser(engine: BrowserEngine, bench: Bench): Promise<BrowserFigures> {
  const cold = await measureCold(engine, bench);
  const { warm, answers } = await measureWarm(engine, bench);
  return { cold, warm, excerptBytes: await measureExcerpts(engine, bench, answers), answers };
}

/** Runs something in a page of a browser that knows nothing of the site. */
export async function inFreshProfile<Result>(
  { browser, server }: Pick<Bench, 'browser' | 'server'>,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin + EMPTY_PAGE);
    server.take();
    return await run(page);
  } finally {
    await context.close();
  }
}

async function measureCold(engine: BrowserEngine, bench: Bench): Promise<ColdFigures> {
  const { server, queries } = bench;
  const visits = [];
  for (const query of [...queries.words.slice(0, COLD_WORDS), ...queries.printed.slice(0, COLD_PRINTED)]) {
    bench.say(`first visit: ${query}`);
    visits.push(
      await inFreshProfile(bench, async (page) => {
        server.line = LINE;
        const began = performance.now();
        let first: { bytes: number; milliseconds: number } | null = null;
        await engine.start(page);
        await engine.ask(page, query, () => {
          first ??= { bytes: server.bytes, milliseconds: performance.now() - began };
        });
        const milliseconds = performance.now() - began;
        server.line = null;
        return {
          first: first as { bytes: number; milliseconds: number } | null,
          milliseconds,
          answers: server.take(),
        };
      }),
    );
  }
  const firsts = visits.flatMap(({ first }) => first ?? []);
  const largest = visits.toSorted((a, b) => totalBytes(b.answers) - totalBytes(a.answers))[0];
  return {
    firstBytes: firsts.length === 0 ? null : spreadOf(firsts.map(({ bytes }) => bytes)),
    firstMilliseconds: firsts.length === 0 ? null : spreadOf(firsts.map((first) => first.milliseconds)),
    bytes: spreadOf(visits.map(({ answers }) => totalBytes(answers))),
    requests: spreadOf(visits.map(({ answers }) => answers.length)),
    milliseconds: spreadOf(visits.map((visit) => visit.milliseconds)),
    answers: largest?.answers ?? [],
  };
}

async function measureWarm(engine: BrowserEngine, bench: Bench) {
  const { server, queries, say } = bench;
  const asked = await inFreshProfile(bench, async (page) => {
    const results = [];
    for (const [index, query] of queries.all.entries()) {
      if (index % PROGRESS_STEP === 0) say(`queries: ${index} of ${queries.all.length}`);
      // A page of its own, so that no query gains from what another has loaded.
      await page.goto(server.origin + EMPTY_PAGE);
      await engine.start(page);
      await engine.prepare(page);
      server.take();
      const { ids, milliseconds } = await engine.ask(page, query);
      const loaded = server.take();
      const again = await engine.ask(page, query);
      results.push({ ids, milliseconds, loaded, again: again.milliseconds });
    }
    return results;
  });
  return {
    warm: {
      bytes: spreadOf(asked.map(({ loaded }) => totalBytes(loaded))),
      requests: spreadOf(asked.map(({ loaded }) => loaded.length)),
      milliseconds: spreadOf(asked.map(({ milliseconds }) => milliseconds)),
      againMilliseconds: spreadOf(asked.map(({ again }) => again)),
    },
    answers: asked.map(({ ids }) => ids),
  };
}

async function measureExcerpts(
  engine: BrowserEngine,
  bench: Bench,
  answers: readonly string[][],
): Promise<Spread> {
  const { server, queries } = bench;
  const found = queries.all
    .map((query, index) => ({ query, ids: answers[index] ?? [] }))
    .filter(({ ids }) => ids.length >= EXCERPTS)
    .slice(0, EXCERPT_QUERIES);
  const bytes: number[] = [];
  for (const { query, ids } of found) {
    await inFreshProfile(bench, async (page) => {
      await engine.start(page);
      await engine.ask(page, query);
      server.take();
      await engine.excerpts(page, ids.slice(0, EXCERPTS), query);
      bytes.push(totalBytes(server.take()));
    });
  }
  return spreadOf(bytes);
}
