import { address, pathSegment } from './address.ts';

/** What an entry of the registry rests on, as a reader sees it. */
export interface SourceWords {
  words: string;
  /** null where the source has no address. */
  href: string | null;
  /** True for an address outside the archive. */
  external: boolean;
  /** What is said of it: `国家统计局统计用区划代码`. */
  note: string | null;
}

/** `dump 001_0275eb3514ed18d1` */
const DUMP_SOURCE = /^dump (?<dump>\S+)$/;
/** `https://example.org/a.csv (国家统计局统计用区划代码)` */
const WEB_SOURCE = /^(?<href>https?:\/\/\S+)(?:\s+\((?<note>.+)\))?$/;
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
 * @example sourceInWords('dump 001_0275', () => true) // { words: '版面 001_0275', href: '/sheets/001_0275/', … }
 */
export function sourceInWords(source: string, hasSheet: (dump: string) => boolean): SourceWords {
  const dump = DUMP_SOURCE.exec(source)?.groups?.dump;
  if (dump !== undefined) {
    const href = hasSheet(dump) ? address('sheets', pathSegment(dump)) : null;
    return { words: `版面 ${dump}`, href, external: false, note: null };
  }
  const { href, note } = WEB_SOURCE.exec(source)?.groups ?? {};
  if (href !== undefined) {
    return { words: hostOf(href), href, external: true, note: note === undefined ? null : translate(note) };
  }
  return { words: translate(source), href: null, external: false, note: null };
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host : href;
}

function translate(text: string): string {
  return PHRASES.reduce((words, [phrase, translation]) => words.replace(phrase, translation), text);
}
