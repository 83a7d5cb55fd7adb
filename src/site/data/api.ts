import { headline } from '../../archive/article.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { UNDATED, yearFolder } from '../../archive/order.ts';
import type { DataRow } from '../data-row.ts';
import { joinAddress, pathSegment } from '../address.ts';
import { feedPath } from '../feed-paths.ts';
import { sheetsByYear } from '../sheet-years.ts';
import { sha256, VERSION_LENGTH } from './manifest.ts';
import { type ParkRow, parkRow, reportedParkIds } from './park-table.ts';
import type { ApiSheet } from './sheet-table.ts';

/** Where a file lies below the site's root: `apiPath('dates.json')` is `data/api/dates.json`. */
export function apiPath(...segments: string[]): string {
  return ['data', 'api', ...segments].join('/');
}

/** An article in a list: what is needed to choose it. */
export interface ApiListing extends Pick<
  DataRow,
  'id' | 'url' | 'date' | 'issue' | 'authors' | 'type' | 'parks'
> {
  headline: string | null;
  /** The file that holds it whole. */
  year: string;
}

/** `/data/api/articles/2026.json`: the articles filed under a year, whole, newest first. */
export interface ApiYear {
  version: string;
  /** `2026`, or `undated`. */
  year: string;
  count: number;
  articles: readonly DataRow[];
}

/** `/data/api/parks/changzhi-gaoxinqu.json`: a zone and its articles, those of its inner parks with them. */
export interface ApiPark {
  version: string;
  park: ParkRow;
  articles: ApiListing[];
}

/** `/data/api/dates.json`: the days that have articles, newest first. */
export interface ApiDates {
  version: string;
  days: { date: string; articles: string[] }[];
}

/** `/data/api/sheets/2026.json`: the printed pages of a year, newest first, and what each of their lines is. */
export interface ApiSheets {
  /** Of these pages: what a line was taken for can change while no article does. */
  version: string;
  /** `2026`, or `undated`. */
  year: string;
  count: number;
  sheets: readonly ApiSheet[];
}

/** `/data/api/index.json`: what there is, and where. */
export interface ApiIndex {
  title: string;
  version: string;
  newest: string | null;
  terms: string;
  documentation: string;
  counts: { articles: number; parks: number; days: number; sheets: number };
  files: Record<string, string>;
  dates: string;
  years: { year: string; count: number; href: string }[];
  sheets: { year: string; count: number; href: string }[];
  parks: { id: string; name: string; count: number; href: string; feed: string }[];
}

/** Articles by the year they are filed under, newest first, `undated` last. */
export function apiYears(rows: readonly DataRow[], version: string): ApiYear[] {
  const groups = Map.groupBy(rows, yearFolder);
  const years = Array.from(groups, ([year, articles]) => ({
    version,
    year,
    count: articles.length,
    articles,
  }));
  return years.toSorted((a, b) => {
    if (a.year === UNDATED || b.year === UNDATED)
      return Number(a.year === UNDATED) - Number(b.year === UNDATED);
    return Number(b.year) - Number(a.year);
  });
}

/** A zone with its articles. */
export function apiPark(catalog: Catalog, id: string, version: string): ApiPark {
  return {
    version,
    park: parkRow(catalog, id),
    articles: catalog.ofPark(id).map((article) => ({
      id: article.id,
      url: joinAddress('/', ['articles', article.id]),
      headline: headline(article),
      date: article.date,
      issue: article.issue,
      authors: article.authors,
      type: article.type,
      parks: article.parks,
      year: yearFolder(article),
    })),
  };
}

/** The days of the archive. */
export function apiDates(catalog: Catalog, version: string): ApiDates {
  return {
    version,
    days: catalog.days.map((date) => {
      const [year, month, day] = date.split('-').map(Number);
      return { date, articles: catalog.ofDay(year ?? 0, month ?? 0, day ?? 0).map(({ id }) => id) };
    }),
  };
}

/** Printed pages by year, newest first, `undated` last. */
export function apiSheets(catalog: Catalog): ApiSheets[] {
  return sheetsByYear(catalog).map(({ year, sheets: members }) => {
    const sheets = members.map((sheet) => ({
      ...sheet,
      url: joinAddress('/', ['sheets', pathSegment(sheet.dump)]),
    }));
    const version = sha256([JSON.stringify(sheets)]).slice(0, VERSION_LENGTH);
    return { version, year, count: sheets.length, sheets };
  });
}

/** What the index needs to know besides the catalog. */
export interface ApiIndexInput {
  title: string;
  terms: string;
  version: string;
  newest: string | null;
  years: readonly Pick<ApiYear, 'year' | 'count'>[];
  /** Names of the files below `/data/`. */
  files: readonly string[];
  /** The address of a path below the site's root. */
  locate: (path: string) => string;
}

/** The index of the interface. */
export function apiIndex(
  catalog: Catalog,
  { title, terms, version, newest, years, files, locate }: ApiIndexInput,
): ApiIndex {
  return {
    title,
    version,
    newest,
    terms,
    documentation: locate('data/'),
    counts: {
      articles: catalog.listed.length,
      parks: reportedParkIds(catalog).length,
      days: catalog.days.length,
      sheets: catalog.sheets.length,
    },
    files: Object.fromEntries(files.map((path) => [path, locate(`data/${path}`)])),
    dates: locate(apiPath('dates.json')),
    years: years.map(({ year, count }) => ({
      year,
      count,
      href: locate(apiPath('articles', `${year}.json`)),
    })),
    sheets: sheetsByYear(catalog).map(({ year, sheets }) => ({
      year,
      count: sheets.length,
      href: locate(apiPath('sheets', `${year}.json`)),
    })),
    parks: reportedParkIds(catalog).map((id) => ({
      id,
      name: catalog.parkName(id),
      count: catalog.ofPark(id).length,
      href: locate(apiPath('parks', `${id}.json`)),
      feed: locate(feedPath('feed.json', id)),
    })),
  };
}
