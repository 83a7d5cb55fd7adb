import { createHash } from 'node:crypto';
import type { Article } from '../../src/archive/article.ts';

/** Days that a benchmark's articles are spread over evenly. */
const FIRST_DAY = Date.UTC(2022, 0, 1);
const LAST_DAY = Date.UTC(2026, 11, 31);
const DAY = 24 * 60 * 60 * 1000;
const DAYS = (LAST_DAY - FIRST_DAY) / DAY + 1;

/** The day of an article among so many, oldest first: `2022-01-01` for the first. */
export function spreadDay(number: number, count: number): string {
  const day = new Date(FIRST_DAY + Math.floor((number / count) * DAYS) * DAY);
  return day.toISOString().slice(0, 10);
}

/** What a benchmark's article is known by; the other fields are plain. */
export interface ArticleFrame extends Partial<Article> {
  /** Its place in the archive, from 0. */
  number: number;
  title: string;
  date: string | null;
  parks: string[];
}

/** Makes a benchmark's article of what it is known by. */
export function frameArticle({ number, date, parks, ...fields }: ArticleFrame): Article {
  const dump = `bench-${String(number).padStart(6, '0')}`;
  const idDate = date === null ? 'undated' : date.replaceAll('-', '');
  return {
    id: `${idDate}-${parks.at(-1) ?? 'general'}-${number.toString(36).padStart(4, '0')}`,
    label: null,
    kickers: [],
    parks,
    mentions: [],
    date,
    dateBasis: date === null ? null : 'header',
    dateEvidence: null,
    issue: { date, page: null, basis: date === null ? null : 'header' },
    authors: [],
    byline: null,
    type: 'news',
    captions: [],
    continuedFrom: null,
    continuesOn: null,
    source: { dump, lines: [[1, 9]], sha256: createHash('sha256').update(dump).digest('hex') },
    corrections: [],
    flags: [],
    ...fields,
  };
}
