import { isCredited } from './caption.ts';
import type { Block } from './block.ts';
import { Starts } from './starts.ts';

/** What is needed of a block here. */
export type Breakable = Pick<
  Block,
  'text' | 'endsSentence' | 'caption' | 'isImprint' | 'byline' | 'tailByline' | 'goesOn' | 'nextGoesOn'
>;

/** `展。统一监控` `效，提升`: a single character before a mark is the end of a word, never the start of a paragraph. */
export const ONE_CHARACTER_CLAUSE = /^[\u4e00-\u9fff][，,。；;、]/;
/** `，` `。` `”` at the start of a line. */
const MARK_AT_START = /^[，,。；;、！？”’）》]/;
/** `路是走出来的` above `步道不拓宽`: no word holds such a particle, however often 的步道 stands on the page. */
const PARTICLE_AT_END = /[的了着是和与]$/;
export const HAN = /[\u4e00-\u9fff]/;
/** A place where one line may go on in the next, with the strings that would stand across it. */
interface Junction {
  before: Breakable;
  after: Breakable;
  /** `信息` `会信息` `信息分` for `…协会信|息分会…` */
  bigram: string;
  trigrams: string[];
  /** A byline stands right above the two: the first may be the next headline. */
  isBelowByline: boolean;
}

/**
 * Finds words that a column's end broke in two, and notes on both lines how sure it is. A word shows itself by standing
 * elsewhere on the page: `信|息分会` beside `信息分会`, while the end of a heading and the start of its text seldom make
 * a string that the page holds. Sets `goesOn` and `nextGoesOn`; a caption between the halves is passed over.
 */
export function findBrokenWords(blocks: Breakable[]): void {
  const junctions = findJunctions(blocks);
  const wanted = new Map<string, number>();
  for (const { bigram, trigrams } of junctions)
    for (const string of [bigram, ...trigrams]) wanted.set(string, 0);
  if (wanted.size > 0) {
    const starts = new Starts([...wanted.keys()]);
    for (const block of blocks) countStrings(block.text, wanted, starts);
  }
  for (const { before, after, bigram, trigrams, isBelowByline } of junctions) {
    const trigramsSeen = trigrams.filter((trigram) => (wanted.get(trigram) ?? 0) > 0).length;
    const bigramWeight = (wanted.get(bigram) ?? 0) > 1 ? 1 : 0;
    // A column's end often reads the character across it twice: `请来设|设计专业`.
    const doubledWeight = isDoubled(bigram) && !isBelowByline ? 1.2 : 0;
    const markWeight = MARK_AT_START.test(after.text) || endsWord(before.text, after.text) ? 3 : 0;
    const sureness = Math.min(
      4,
      markWeight +
        doubledWeight +
        trigramsSeen * (PARTICLE_AT_END.test(before.text) ? 0.5 : 1.5) +
        bigramWeight,
    );
    before.nextGoesOn = sureness;
    after.goesOn = sureness;
  }
}

/** `镁，是最轻的金属` below `镁业再登高` is a word of its own. */
function endsWord(before: string, after: string): boolean {
  return ONE_CHARACTER_CLAUSE.test(after) && !before.includes(after.slice(0, 1));
}

function isDoubled(bigram: string): boolean {
  const [first, second] = Array.from(bigram);
  return first === second && HAN.test(bigram);
}

function findJunctions(blocks: Breakable[]): Junction[] {
  const junctions: Junction[] = [];
  let before: Breakable | undefined;
  let above: Breakable | undefined;
  for (const block of blocks) {
    if (isCredited(block) || block.isImprint) continue;
    if (before !== undefined && !before.endsSentence) {
      const head = before.text.slice(-2);
      const tail = block.text.slice(0, 2);
      const bigram = head.slice(-1) + tail.slice(0, 1);
      const isWord = HAN.test(head.slice(-1)) && HAN.test(tail.slice(0, 1));
      if (isWord || MARK_AT_START.test(tail)) {
        junctions.push({
          before,
          after: block,
          bigram,
          isBelowByline: above !== undefined && (above.byline !== null || above.tailByline !== null),
          trigrams: [head + tail.slice(0, 1), head.slice(-1) + tail],
        });
      }
    }
    above = before;
    before = block;
  }
  return junctions;
}

function countStrings(text: string, wanted: Map<string, number>, starts: Starts): void {
  let code = text.charCodeAt(0);
  for (let index = 0; index + 1 < text.length; index++) {
    const first = code;
    code = text.charCodeAt(index + 1);
    // Most positions are passed over by a look at two characters, without making strings of them.
    if (!starts.mayBe(first, code)) continue;
    for (const length of [2, 3]) {
      const string = text.slice(index, index + length);
      const count = wanted.get(string);
      if (count !== undefined) wanted.set(string, count + 1);
    }
  }
}
