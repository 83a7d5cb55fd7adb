import { address, pathSegment } from './address.ts';

/** The kinds of sources, those that carry most weight first. */
const KINDS = ['government', 'page', 'website', 'other'] as const;
export type SourceKind = (typeof KINDS)[number];

const KIND_NAMES: Record<SourceKind, string> = {
  government: '政府网站',
  page: '本报版面',
  website: '其他网站',
  other: '无网址的资料',
};

/** What an entry of the registry rests on, as a reader sees it. */
export interface SourceWords {
  kind: SourceKind;
  words: string;
  /** null where the source has no address. */
  href: string | null;
  /** What is said of it: `国家统计局统计用区划代码`. */
  note: string | null;
}

/** `dump 001_0275eb3514ed18d1` */
const DUMP_SOURCE = /^dump (?<dump>\S+)$/;
/** `https://example.org/a.csv (国家统计局统计用区划代码)` */
const WEB_SOURCE = /^(?<href>https?:\/\/\S+)(?:\s+\((?<note>.+)\))?$/;
/** `swt.shanxi.gov.cn`: only authorities of China have such names. */
const GOVERNMENT_HOST = /(?:^|\.)gov\.cn$/;
/** How the registry's English words are called on a page. */
const PHRASES: readonly [phrase: RegExp, words: string][] = [
  [/^general knowledge$/, '一般了解'],
  [/^machine-compiled list \(name only\)$/, '机器汇编的名单（仅有名称）'],
  [/^public index, name only \((.*)\)$/, '公开索引，仅有名称（$1）'],
  [/, list of (\d+) zones /, '，列有$1个示范区'],
  [/county-leadership files?(?: citing|:) ?/, '县级资料：'],
  [/ with coordinates/, '，附坐标'],
  [/^citing |\bciting /, '引自'],
];

/**
 * Puts a source of the registry into words.
 * @param hasSheet whether the archive has a dump's sheet
 * @example sourceInWords('dump 001_0275', () => true) // { kind: 'page', words: '版面 001_0275', href: '/sheets/001_0275/', … }
 */
export function sourceInWords(source: string, hasSheet: (dump: string) => boolean): SourceWords {
  const dump = DUMP_SOURCE.exec(source)?.groups?.dump;
  if (dump !== undefined) {
    const href = hasSheet(dump) ? address('sheets', pathSegment(dump)) : null;
    return { kind: 'page', words: `版面 ${dump}`, href, note: null };
  }
  const { href, note } = WEB_SOURCE.exec(source)?.groups ?? {};
  if (href !== undefined) {
    const host = hostOf(href);
    const kind = GOVERNMENT_HOST.test(host) ? 'government' : 'website';
    return { kind, words: host, href, note: note === undefined ? null : translate(note) };
  }
  return { kind: 'other', words: translate(source), href: null, note: null };
}

/**
 * How many sources of each kind there are, and whether any is an authority's: an address alone proves nothing.
 * @example sourcesInWords([{ kind: 'website' }, { kind: 'page' }]) // '本报版面1条、其他网站1条，没有政府网站的资料'
 */
export function sourcesInWords(sources: readonly Pick<SourceWords, 'kind'>[]): string {
  const counted = KINDS.map((kind) => ({
    kind,
    count: sources.filter((source) => source.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${KIND_NAMES[kind]}${count}条`)
    .join('、');
  return sources.some(({ kind }) => kind === 'government') ? counted : `${counted}，没有政府网站的资料`;
}

/** What is said behind a source: its kind, where its own words don't tell it, and its note; empty for none. */
export function sourceRemark({ kind, note }: Pick<SourceWords, 'kind' | 'note'>): string {
  const isTold = kind === 'page' || kind === 'other';
  return [isTold ? null : KIND_NAMES[kind], note].filter((words) => words !== null).join('，');
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : href;
}

function translate(text: string): string {
  return PHRASES.reduce((words, [phrase, translation]) => words.replace(phrase, translation), text);
}
