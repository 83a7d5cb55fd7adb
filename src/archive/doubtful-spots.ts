import type { FlagCode } from './flags.ts';

/** Where in a text something is doubtful. */
export interface DoubtfulSpot {
  code: FlagCode;
  start: number;
  end: number;
}

interface Doubt {
  code: FlagCode;
  pattern: RegExp;
}

/** Spots that scanned newspaper text shows when a character was misread, doubled or lost. Each only flags. */
const DOUBTS: Doubt[] = [
  // 入 is read as 人 before what one enters: 人企、人驻、人园、人库、人统
  {
    code: 'ocr-look-alike',
    pattern: /(?<![个工本法商老新惠众巨])人(?:企(?!业家)|驻|园区|库企业|统企业|选)|企企/g,
  },
  {
    code: 'doubled-word',
    pattern: /的的|了了(?!解)|在在|是是(?!非)|和和|企业企业|产业产业(?!链|集)/g,
  },
  // ` and ` between Han characters; units, codes and names in capitals are printed that way
  {
    code: 'stray-latin',
    pattern: /(?<=[\u4e00-\u9fff])\s*\b(?:and|the|of|to|in|or|is|for|with|on)\b\s*(?=[\u4e00-\u9fff])/gi,
  },
  { code: 'doubled-punctuation', pattern: /[，,、；;：:][，,、。；;：:]|。[，,、；;]|。。(?!。)/g },
  { code: 'stray-blank', pattern: /(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])/g },
  { code: 'replacement-character', pattern: /\ufffd/g },
];
const LATIN = /[A-Za-z]/;
const QUOTATION_MARK = /[“”]/g;
/** The opening and its reporters are set with blanks: `科学导报讯（记者 韩冰 通讯员 霍启明）日前，` up to its first comma. */
const OPENING =
  /^(?:科学导报|[\u4e00-\u9fff]{1,6}讯|●)[^，,。]{0,40}[，,。]|^[^，,。]{0,30}(?:记者|通讯员)[^，,。]{0,30}[，,。]/;

/** A phrase that stands twice has so many characters; a mark may part the two. */
const SHORTEST_PHRASE = 4;
const LONGEST_PHRASE = 10;
const PHRASE_SEPARATOR = '、，,';
/** A line that repeats itself without end is flagged no more often. */
const MOST_OF_A_KIND = 8;

const lastPlaces = new Float64Array(0x10000).fill(-1);
let charactersSeen = 0;
/** Room for where each character of a line stood before, reused from line to line. */
let earlierPlaces = new Int32Array(1024);
/**
 * For each distance between two places with the same character: for how many characters on end it has been so, and the
 * place where that was, counted over all texts.
 */
const runs = new Uint16Array(LONGEST_PHRASE + 2);
const runEnds = new Float64Array(LONGEST_PHRASE + 2).fill(-2);

/** Finds the doubtful spots of a line or paragraph, kind by kind. It decides nothing: each is only flagged, and marked. */
export function findDoubtfulSpots(text: string): DoubtfulSpot[] {
  const spots: DoubtfulSpot[] = [];
  for (const { code, pattern } of DOUBTS) {
    if (code === 'stray-latin' && !LATIN.test(text)) continue;
    // Most lines show none of it; a search costs less than the first step of going through all matches.
    if (text.search(pattern) < 0) continue;
    const start = code === 'stray-blank' ? endOfOpening(text) : 0;
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index < start) continue;
      spots.push({ code, start: match.index, end: match.index + match[0].length });
      count += 1;
      if (count === MOST_OF_A_KIND) break;
    }
  }
  for (const { start, length } of findDoubledPhrases(text)) {
    spots.push({ code: 'doubled-word', start, end: start + length });
  }
  const closing = findUnopenedQuotation(text);
  if (closing !== null) spots.push({ code: 'unbalanced-quotation', start: closing, end: closing + 1 });
  return spots;
}

function endOfOpening(text: string): number {
  return OPENING.exec(text)?.[0].length ?? 0;
}

/**
 * Phrases of 4 to 10 Han characters that stand twice, one right behind the other or parted by a mark. Goes through the
 * text once, looking from each character back to where it stood before: much faster than a back reference.
 */
function findDoubledPhrases(text: string): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  // Where each character stood last, counted over all texts, so that nothing has to be cleared in between.
  const origin = charactersSeen;
  // One more, so that no run goes on from the text before.
  charactersSeen += text.length + 1;
  if (earlierPlaces.length < text.length) earlierPlaces = new Int32Array(text.length * 2);
  const before = earlierPlaces;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x4e00 || code > 0x9fff) continue;
    before[index] = Math.max(-1, (lastPlaces[code] ?? 0) - origin);
    lastPlaces[code] = origin + index;
    for (let at = before[index] ?? -1; at >= 0; at = before[at] ?? -1) {
      const shift = index - at;
      if (shift > LONGEST_PHRASE + 1) break;
      if (shift < SHORTEST_PHRASE) continue;
      const run = runEnds[shift] === origin + index - 1 ? (runs[shift] ?? 0) + 1 : 1;
      runs[shift] = run;
      runEnds[shift] = origin + index;
      const isAdjacent = run === shift && shift <= LONGEST_PHRASE;
      const isParted =
        run === shift - 1 && run >= SHORTEST_PHRASE && PHRASE_SEPARATOR.includes(text[at + 1] ?? ' ');
      if (!isAdjacent && !isParted) continue;
      found.push({ start: at - run + 1, length: shift + run });
      if (found.length === MOST_OF_A_KIND) return found;
      runEnds[shift] = -2;
    }
  }
  return found;
}

/**
 * The first closing quotation mark that nothing opened; null where one may belong to the line before. An opening mark
 * too many may be closed in the next line; a closing one too many after a whole pair never is.
 */
function findUnopenedQuotation(text: string): number | null {
  if (!text.includes('”')) return null;
  let balance = 0;
  let pairs = 0;
  let unopened = -1;
  for (const { 0: mark, index } of text.matchAll(QUOTATION_MARK)) {
    balance += mark === '“' ? 1 : -1;
    if (unopened !== -1 || mark === '“') continue;
    if (balance < 0) unopened = index;
    else pairs += 1;
  }
  const isSure = balance < -1 || (balance < 0 && !text.startsWith('“') && pairs > 0);
  return isSure ? unopened : null;
}
