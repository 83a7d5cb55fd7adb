import { referenceNormalise } from '../../../tests/fixtures/reference-normalise.ts';
import type { DataRow } from '../../../src/site/data-row.ts';
import { Random } from '../random.ts';

/** Numbers of queries of each kind. */
const SHORT = 200;
const LONG = 60;
const MIXED = 60;
const COMMON = 50;
const ABSENT = 50;
const SINGLE = 60;
/** Characters of a printed string that is looked for. */
const SHORT_LENGTHS = [1, 8] as const;
const LONG_LENGTHS = [9, 12] as const;
const ABSENT_LENGTHS = [2, 5] as const;
/** Articles whose words are counted. */
const COUNTED = 300;
const SEED = 20_260_112;

/** `14.28亿元`, `增长7.5%`, `9月14日` */
const MIXED_STRING = /\p{Script=Han}{0,2}\d+(?:\.\d+)?(?:月\d+日|%|\p{Script=Han}{1,2})/gu;
/** `园区` */
const HAN_WORD = /^\p{Script=Han}{2,}$/u;
/** Punctuation, and a character that no newspaper prints. */
const OTHER_SINGLES = ['，', '。', '“', '-', '%', '1', '龘'];

/** What a benchmark of search asks for. */
export interface QuerySet {
  /** All queries, each once. */
  all: string[];
  /** The commonest words of the texts, most frequent first. */
  words: string[];
  /** Printed strings of 2 to 8 characters. */
  printed: string[];
}

/** Draws queries from an archive's texts; the same texts give the same queries. */
export function drawQueries(rows: readonly DataRow[]): QuerySet {
  const random = new Random(SEED);
  const lines = rows.flatMap(({ text }) => text.split('\n'));
  const cut = (least: number, most: number) => () => {
    const line = random.pick(lines);
    const start = random.below(line.length);
    return line.slice(start, start + random.between(least, most));
  };
  const texts = rows.map(({ text }) => referenceNormalise(text));
  const words = countWords(rows.slice(0, COUNTED)).slice(0, COMMON);
  const short = repeat(SHORT, cut(...SHORT_LENGTHS));
  const mixedStrings = lines.flatMap((line) => line.match(MIXED_STRING) ?? []);
  const all = [
    ...short,
    ...repeat(LONG, cut(...LONG_LENGTHS)),
    ...(mixedStrings.length === 0 ? [] : repeat(MIXED, () => random.pick(mixedStrings))),
    ...words,
    ...drawAbsent(texts, random),
    ...repeat(SINGLE, cut(1, 1)),
    ...OTHER_SINGLES,
  ];
  return {
    all: [...new Set(all)].filter((query) => referenceNormalise(query) !== ''),
    words,
    printed: short.filter((query) => HAN_WORD.test(query)),
  };
}

/** Strings of printed characters in an order that no article has. */
function drawAbsent(texts: readonly string[], random: Random): string[] {
  const characters = texts.map((text) => text.replaceAll('\n', '')).filter((text) => text !== '');
  const absent: string[] = [];
  while (absent.length < ABSENT) {
    const length = random.between(...ABSENT_LENGTHS);
    const candidate = repeat(length, () => {
      const text = random.pick(characters);
      return text.charAt(random.below(text.length));
    }).join('');
    if (!texts.some((text) => text.includes(candidate))) absent.push(candidate);
  }
  return absent;
}

function countWords(rows: readonly DataRow[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { text } of rows) {
    for (const { segment } of segmenter.segment(text)) {
      if (HAN_WORD.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

function repeat<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}
