import { stringify } from 'yaml';
import type { Article, ArticleDocument } from '../archive/article.ts';
import type { FlagCode } from '../archive/flags.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Correction } from '../archive/corrections.ts';
import { parkEntryYaml } from '../ingest/park-entry.ts';
import type { Sidecar } from '../ingest/sidecar.ts';
import { squeeze } from '../archive/squeeze.ts';
import type { ZoneFinder } from '../ingest/zones.ts';
import { type Doubt, textsOf } from './doubt.ts';
import { likelyPrint } from './likely-print.ts';

/** Text to paste that answers a doubt. */
export interface Paste {
  /** File that it belongs in, below the archive's folder; null for a command to run. */
  file: string | null;
  /** When it is the right answer and what to check in it, in Chinese. */
  advice: string;
  text: string;
}

/** What an answer is made from. */
export interface PasteContext {
  /** The doubt's article, corrected; null when it has none. */
  document: ArticleDocument | null;
  /** Text of every line of the dump. */
  lines: readonly string[];
  sidecar: Sidecar;
  zones: ZoneFinder;
}

const REASON = '与纸质版核对';
/** Characters added on either side of words that stand in an article more than once. */
const WIDENING = 2;
/** Fewest characters that a correction names a line by. */
const LEAST_FIRST_WORDS = 6;
/** `芮城经济技术开发区 is in no registry entry` */
const UNKNOWN_ZONE = /^(.+) is in no registry entry$/;
/** `长治开发区 may be changzhi-gaoxinqu or changzhi-jingkaiqu` */
const CANDIDATES = / may be (.+)$/;

type Fields = NonNullable<Correction['set']>;

/** The entries that answer a doubt, the likeliest first; none when it is settled or there is nothing to change. */
export function pastesFor(doubt: Doubt, context: PasteContext): Paste[] {
  if (doubt.isSettled) return [];
  const { code, dump, line } = doubt.flag;
  const { document, lines, sidecar } = context;
  if (code === 'personal-number-in-dump') {
    return [{ file: null, advice: '在项目的文件夹里运行：', text: `npm run add -- --mask ${dump}` }];
  }
  if (code === 'boundary-uncertain') return lineEntries(dump, lines, line);
  if (
    code === 'year-inferred' ||
    code === 'year-unknown' ||
    code === 'date-contradicts' ||
    (code === 'date-impossible' && document === null)
  ) {
    return [sidecarFile(dump, sidecar), ...(document === null ? [] : fieldEntries(doubt, document))];
  }
  if (document === null) return [];
  if (code === 'park-unknown') {
    const [, name = ''] = UNKNOWN_ZONE.exec(doubt.flag.message) ?? [];
    const entry = parkEntry({ id: context.zones.discoveredId(name), name }, context.zones, dump);
    return [entry, ...fieldEntries(doubt, document)];
  }
  if (code === 'personal-number-masked') {
    return [
      correctionEntry(dump, '若应整篇撤下：', {
        article: document.article.id,
        withhold: true,
        reason: '含个人信息',
      }),
    ];
  }
  return [
    ...wordEntries(doubt, document, lines),
    ...fieldEntries(doubt, document),
    ...checkedEntries(doubt, document),
  ];
}

/** An entry of the registry for a zone that is printed but not in it. */
export function parkEntry(
  park: Pick<DiscoveredPark, 'id' | 'name'>,
  zones: ZoneFinder,
  dump: string | null,
): Paste {
  return {
    file: 'parks.yaml',
    advice: '若确是一个新的开发区，查清全称、简称、级别、所在市县后加在文末；id 一经使用不再更改。',
    text: `\n${parkEntryYaml(park, zones.registry, dump === null ? [] : [`dump ${dump}`])}`,
  };
}

/** Replaces the doubtful words with what the paper probably prints. */
function wordEntries({ flag, words }: Doubt, document: ArticleDocument, lines: readonly string[]): Paste[] {
  const from = words === null ? null : standingOnce(words, lines[flag.line - 1] ?? '', textsOf(document));
  if (words === null || from === null) return [];
  const to = from.replace(words, () => likelyPrint(flag.code, words));
  const advice = to === from ? '把 to 改成纸质版所印的字。' : 'to 是推测，请对照纸质版。';
  return [
    correctionEntry(flag.dump, advice, {
      article: document.article.id,
      replace: { from, to },
      reason: REASON,
    }),
  ];
}

/** The words with as much of their line as makes them stand in the texts exactly once; null when nothing does. */
function standingOnce(words: string, line: string, texts: readonly string[]): string | null {
  const count = (part: string) => texts.reduce((sum, text) => sum + text.split(part).length - 1, 0);
  if (count(words) <= 1) return count(words) === 1 ? words : null;
  const start = line.indexOf(words);
  if (start === -1) return null;
  const longest = line.length;
  for (let more = WIDENING; more <= longest; more += WIDENING) {
    const wider = line.slice(Math.max(0, start - more), start + words.length + more);
    if (count(wider) === 1) return wider;
    if (count(wider) === 0) return null;
  }
  return null;
}

/** Sets the field that the doubt is about, as it is now, for an editor to change. */
function fieldEntries({ flag }: Doubt, { article }: ArticleDocument): Paste[] {
  const answer = fieldAnswer(flag.code, flag.message, article);
  if (answer === null) return [];
  return [
    correctionEntry(flag.dump, answer.advice, { article: article.id, set: answer.set, reason: REASON }),
  ];
}

function fieldAnswer(
  code: FlagCode,
  message: string,
  article: Article,
): { advice: string; set: Fields } | null {
  const { parks, mentions, date, dateBasis, dateEvidence, authors, byline, title } = article;
  switch (code) {
    case 'cut-short':
      return {
        advice: '若下文在别的版面，把 null 改成那一版的版次，如 A3。',
        set: { continuesOn: article.continuesOn },
      };
    case 'begins-midway':
      return { advice: '若版次不对，请改正。', set: { continuedFrom: article.continuedFrom } };
    case 'year-inferred':
    case 'year-unknown':
    case 'date-contradicts':
    case 'date-impossible':
      return {
        advice: '或只改这一篇的日期，写成 2026-01-12 的样子：',
        set: { date, dateBasis, dateEvidence },
      };
    case 'no-headline':
      return { advice: '若纸质版有标题，把 null 改成标题。', set: { title } };
    case 'no-byline':
    case 'name-uncertain':
      return { advice: '填上纸质版的署名；authors 里一人一个名字。', set: { byline, authors } };
    case 'no-park':
      return {
        advice: '写上本篇所写的开发区的 id（见 parks.yaml），不相干的删去。',
        set: { parks: parks.length > 0 ? parks : mentions },
      };
    case 'park-ambiguous':
      return {
        advice: '留下本篇所写的开发区的 id，其余删去。',
        set: { parks: [...new Set([...parks, ...candidatesOf(message)])] },
      };
    case 'park-unknown':
      return { advice: '若是名录里已有的开发区，改成它的 id：', set: { parks } };
    default:
      return null;
  }
}

function candidatesOf(message: string): string[] {
  return CANDIDATES.exec(message)?.[1]?.split(' or ') ?? [];
}

/** Closes a doubt that turned out to be none. */
function checkedEntries({ flag }: Doubt, { article }: ArticleDocument): Paste[] {
  if (!article.flags.includes(flag.code)) return [];
  return [
    correctionEntry(flag.dump, '已对照纸质版，所印如此，不必更正：', {
      article: article.id,
      checked: flag.code,
      reason: REASON,
    }),
  ];
}

/** Says to whom a line belongs. */
function lineEntries(dump: string, lines: readonly string[], line: number): Paste[] {
  const words = firstWords(lines, line);
  if (words === null) return [];
  return [
    correctionEntry(dump, '若这一行属于前一篇：', { join: words, reason: REASON }),
    correctionEntry(dump, '若新的一篇从这一行开始：', { split: words, reason: REASON }),
    correctionEntry(dump, '若这一行不属于任何文章：', { drop: words, reason: REASON }),
  ];
}

/** The first words of a line, enough of them that no other line begins with them. */
function firstWords(lines: readonly string[], line: number): string | null {
  const squeezed = lines.map(squeeze);
  const own = squeezed[line - 1] ?? '';
  for (let length = Math.min(LEAST_FIRST_WORDS, own.length); length <= own.length && length > 1; length++) {
    const words = own.slice(0, length);
    if (squeezed.filter((text) => text.startsWith(words)).length === 1) return words;
  }
  return null;
}

function correctionEntry(dump: string, advice: string, correction: Correction): Paste {
  return { file: `corrections/${dump}.yaml`, advice, text: stringify([correction], { lineWidth: 0 }) };
}

/** The whole sidecar, with what it holds and room for what it lacks. */
function sidecarFile(dump: string, sidecar: Sidecar): Paste {
  const row = (name: keyof Sidecar, hint: string) => {
    const value = sidecar[name];
    return value == null ? `${name}: # ${hint}` : `${name}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`;
  };
  return {
    file: `dumps/${dump}.yaml`,
    advice: '查到见报日期，填在 issueDate 后面，代替整个文件；同版各篇的年份都据此推定。',
    text: [
      row('issueDate', '见报日期，如 2026-01-14'),
      row('page', '版次，如 A2'),
      row('sourceUrl', '扫描件的网址'),
      row('note', '文字的来历'),
      '',
    ].join('\n'),
  };
}
