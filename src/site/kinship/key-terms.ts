import { DocumentCounts } from './document-counts.ts';
import { isHan } from './grams.ts';
import { type TaggedWord, tagWords } from './tagged-words.ts';

const MOST_TERMS = 6;
const LONGEST_TERM = 8;
const MOST_WORDS = 4;
/** Two characters must be said more often than a longer term to be more than a turn of phrase. */
const FEWEST_TIMES = { short: 4, long: 2 };
/**
 * What more of the texts than this hold tells none of them from the others. Counts end at 255: in an archive of thousands
 * the weight alone decides.
 */
const LARGEST_SHARE = 1 / 5;
/** As often as this, at least, both ends of a term must lie between words. */
const LEAST_ALIGNED = 0.6;
/** As often as this, at least, no noun may stand right before or behind a term: 消费品园区 is the end of names. */
const LEAST_FREE = 1 / 3;
/** As often as this, at most, the same character may stand right before or behind a term. */
const MOST_ALIKE = 2 / 3;

/** A noun, a verb or adjective used as one, a name, an abbreviation, a set phrase. */
const NOUN = /^(?:n(?!g)|vn|an|j|l$)/;
/** What may stand before a noun within a term: 新材料, 副主任. */
const MODIFIER = /^(?:a|b|ng|k)$/;
/** Nouns to a dictionary that name nothing by themselves, and how or when something is done. */
const EMPTY_WORDS = new Set(
  (
    '方面 情况 过程 方式 基础 问题 部分 程度 原因 结果 内容 时候 地方 时期 阶段 同时 有序 全力 高水平 ' +
    '全面 精准 同比 环比 公司 有限公司 记者 通讯员 同志'
  ).split(' '),
);
/** 每公斤 and 各部门 name nothing either. */
const POINTING = /^[每各该本某此这那]/;
/** 园区内 is a place, not a name. */
const PLACE_WITHIN = /[内上下里]$/;

/** Different pairs of Han characters that a large archive holds. */
const PAIRS = 400_000;

/** In how many texts each pair of Han characters stands. */
export interface PairCounts {
  texts: number;
  of(pair: number): number;
}

/** Counts the pairs of texts, one by one. */
export class PairCounter implements PairCounts {
  texts = 0;
  readonly #counts = new DocumentCounts(PAIRS);

  add(text: string): void {
    const pairs = new Uint32Array(text.length);
    for (let index = 0; index + 1 < text.length; index++) pairs[index] = pairAt(text, index);
    this.#counts.add(pairs);
    this.texts += 1;
  }

  of(pair: number): number {
    return this.#counts.of(pair);
  }
}

/** A number for two Han characters; 0 where there are none. */
function pairAt(text: string, index: number): number {
  const first = text.charCodeAt(index);
  const second = text.charCodeAt(index + 1);
  if (!isHan(first) || !isHan(second)) return 0;
  return (Math.imul((first << 16) | second, 0x2c1b3c6d) >>> 5) | 1;
}

interface Candidate {
  start: number;
  length: number;
  times: number;
  weight: number;
}

/** How a run of words stands in a text. */
interface Standing {
  start: number;
  /** Times its ends lay between words. */
  aligned: number;
  /** Of these, times that no noun stood right before it, and right behind it. */
  freeBefore: number;
  freeBehind: number;
}

/**
 * The words that stand out in a text: said again and again in it, and seldom in the archive (times × length × the
 * logarithm of how rare its rarest pair of characters is; tf-idf). A term is a noun or a run of words that ends in one,
 * as a tagger of parts of speech finds them; both its ends lie between words nearly wherever its characters stand, and it
 * is no piece of something longer: it stands free of nouns often enough, and between different neighbours. Same text,
 * same archive: same terms.
 * @param known names that the page shows anyway; a term inside one of them is left out
 */
export function keyTerms(text: string, pairs: PairCounts, known: readonly string[]): string[] {
  const terms: string[] = [];
  for (const { start, length } of candidates(text, pairs)) {
    const term = text.slice(start, start + length);
    if (known.some((name) => name.includes(term) || term.includes(name))) continue;
    if (terms.some((chosen) => chosen.includes(term) || term.includes(chosen))) continue;
    if (!isIndependent(text, term)) continue;
    terms.push(term);
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}

/** Terms that a text may have, best first. */
function candidates(text: string, pairs: PairCounts): Candidate[] {
  const found: Candidate[] = [];
  for (const [term, { start, aligned, freeBefore, freeBehind }] of termsOf(tagWords(text))) {
    const { length } = term;
    if (aligned < (length === 2 ? FEWEST_TIMES.short : FEWEST_TIMES.long)) continue;
    if (Math.min(freeBefore, freeBehind) < aligned * LEAST_FREE) continue;
    const times = timesIn(text, term);
    if (aligned < times * LEAST_ALIGNED) continue;
    let rarest = pairs.texts;
    for (let index = start; index < start + length - 1; index++) {
      rarest = Math.min(rarest, pairs.of(pairAt(text, index)));
    }
    if (rarest > Math.max(1, pairs.texts * LARGEST_SHARE)) continue;
    const rarity = Math.log((pairs.texts + 1) / Math.max(1, rarest));
    found.push({ start, length, times, weight: times * Math.sqrt(length) * rarity });
  }
  return found.toSorted((a, b) => b.weight - a.weight || a.start - b.start || b.length - a.length);
}

/** Every run of words that may be a term, with how it stands. */
function termsOf(words: readonly TaggedWord[]): Map<string, Standing> {
  const terms = new Map<string, Standing>();
  const isNoun = (word: TaggedWord | undefined) => word !== undefined && NOUN.test(word.tag);
  words.forEach((first, from) => {
    // A noun of one character is mostly the end of a longer word: 院 of 研究院, 链 of 延链.
    const canOpen = NOUN.test(first.tag) ? first.word.length > 1 : MODIFIER.test(first.tag);
    if (!canOpen || POINTING.test(first.word)) return;
    let term = '';
    for (const [index, { word, tag }] of words.slice(from, from + MOST_WORDS).entries()) {
      term += word;
      if (term.length > LONGEST_TERM || !isAllHan(word)) return;
      if (EMPTY_WORDS.has(word) || !(NOUN.test(tag) || MODIFIER.test(tag))) return;
      if (term.length < 2 || !NOUN.test(tag) || PLACE_WITHIN.test(word)) continue;
      const standing = terms.get(term) ?? { start: first.start, aligned: 0, freeBefore: 0, freeBehind: 0 };
      terms.set(term, standing);
      standing.aligned += 1;
      if (!isNoun(words[from - 1])) standing.freeBefore += 1;
      if (!isNoun(words[from + index + 1])) standing.freeBehind += 1;
    }
  });
  return terms;
}

function isAllHan(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (!isHan(word.charCodeAt(index))) return false;
  return true;
}

function timesIn(text: string, term: string): number {
  return text.split(term).length - 1;
}

/**
 * Whether no single character stands before a term nearly always, nor behind it: 平遥经 is the beginning of 平遥经开区. A
 * mark is always another one.
 */
function isIndependent(text: string, term: string): boolean {
  const before: (string | number)[] = [];
  const behind: (string | number)[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    before.push(isHan(text.charCodeAt(at - 1)) ? text.charAt(at - 1) : at);
    behind.push(isHan(text.charCodeAt(end)) ? text.charAt(end) : at);
  }
  return [before, behind].every((neighbours) => {
    const counts = Map.groupBy(neighbours, (neighbour) => neighbour);
    const most = Math.max(...Array.from(counts.values(), ({ length }) => length));
    return most <= neighbours.length * MOST_ALIKE;
  });
}
