import type { BodyBlock } from '../archive/article.ts';
import { flag, type Flag } from '../archive/flags.ts';
import type { BodyLine, Draft } from './draft.ts';
import { HAN, ONE_CHARACTER_CLAUSE } from './broken-words.ts';
import { findDoubts } from './doubts.ts';
import { quotationBalance, quotationGoesOn } from './quotations.ts';

export interface Repaired {
  body: BodyBlock[];
  flags: Flag[];
}

const LATIN = /[A-Za-z]/;
/** Questions that are answered by looking through an article's text. */
const MOST_LOOKS = 8;

/**
 * Joins what columns and pictures cut, and flags what looks damaged. No character is added, dropped or changed: a
 * character doubled at a join stays and is flagged.
 * @param isNotice it may end in a name or day
 */
export function repair(dump: string, draft: Draft, isNotice: boolean): Repaired {
  const body: BodyBlock[] = [];
  const flags: Flag[] = [];
  /** Opening less closing quotation marks of the paragraph so far. */
  let openQuotations = 0;
  let previous: BodyLine | null = null;
  /** Of the text of all lines; made when they are first asked for. */
  let pairs: CharacterPairs | null = null;
  const pairsOfText = () => (pairs ??= new CharacterPairs(draft.lines.map(({ text }) => text).join('\n')));
  draft.lines.forEach((line, index) => {
    const next = draft.lines[index + 1];
    const last = body.at(-1);
    if (previous !== null && last !== undefined && goesOnIn(previous, openQuotations, line)) {
      // The end of the paragraph so far; looking into all of it at every line would take ever longer.
      const end = previous.text;
      const seam = `“${end.slice(-4)}|${line.text.slice(0, 4)}”`;
      if (HAN.test(line.text[0] ?? '') && end.at(-1) === line.text[0]) {
        flags.push(flag('join-doubled-character', dump, line.line, `${seam} meets at a join`));
      }
      if (mayLackCharacter(end, line.text, pairsOfText)) {
        flags.push(flag('join-lost-character', dump, line.line, `${seam} may lack a character between`));
      }
      // Latin words are parted by blanks, which end of line left out.
      const between = LATIN.test(end.at(-1) ?? '') && LATIN.test(line.text[0] ?? '') ? ' ' : '';
      last.text += between + line.text;
      openQuotations += quotationBalance(line.text);
    } else {
      body.push({ kind: line.kind, text: line.text });
      openQuotations = quotationBalance(line.text);
    }
    flags.push(...findDoubts(dump, line));
    previous = line;
    if (
      next === undefined &&
      !line.endsSentence &&
      !line.isClosed &&
      !isNotice &&
      draft.continuesOn === null
    ) {
      flags.push(flag('cut-short', dump, line.line, `the last line ends in “${line.text.slice(-8)}”`));
    }
  });
  return { body, flags };
}

/**
 * Whether a character was lost at a join: the line goes on with the last character of a word, and the article has that
 * word with a character more. `达产|效，` beside 投产达效
 */
function mayLackCharacter(before: string, after: string, pairsOfText: () => CharacterPairs): boolean {
  const end = before.slice(-1);
  const start = after.slice(0, 1);
  if (!ONE_CHARACTER_CLAUSE.test(after) || !HAN.test(end)) return false;
  const pairs = pairsOfText();
  return !pairs.holdsTogether(end, start) && pairs.holdsApart(end, start);
}

/** Which characters of a text stand right beside each other, and which with one Han character between. */
class CharacterPairs {
  readonly #text: string;
  readonly #together = new Set<number>();
  readonly #apart = new Set<number>();
  /** Questions answered so far by looking through the text. */
  #looks = 0;

  constructor(text: string) {
    this.#text = text;
  }

  holdsTogether(first: string, second: string): boolean {
    if (this.#mayLook()) return this.#text.includes(first + second);
    return this.#together.has(pairOf(first.charCodeAt(0), second.charCodeAt(0)));
  }

  holdsApart(first: string, second: string): boolean {
    if (this.#mayLook()) return new RegExp(`${first}${HAN.source}${second}`).test(this.#text);
    return this.#apart.has(pairOf(first.charCodeAt(0), second.charCodeAt(0)));
  }

  /** Whether the text is looked through: for a few questions that costs less than noting all its pairs. */
  #mayLook(): boolean {
    if (this.#looks < MOST_LOOKS) {
      this.#looks += 1;
      return true;
    }
    if (this.#together.size === 0) this.#notePairs();
    return false;
  }

  #notePairs(): void {
    const text = this.#text;
    for (let index = 0; index + 1 < text.length; index++) {
      this.#together.add(pairOf(text.charCodeAt(index), text.charCodeAt(index + 1)));
      if (index + 2 < text.length && HAN.test(text.charAt(index + 1)))
        this.#apart.add(pairOf(text.charCodeAt(index), text.charCodeAt(index + 2)));
    }
  }
}

/** Two characters as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function goesOnIn(line: BodyLine, openQuotations: number, next: BodyLine): boolean {
  if (line.kind === 'heading' || next.kind === 'heading' || line.isClosed || next.isClosed) return false;
  if (!line.endsSentence) return true;
  return quotationGoesOn(openQuotations, next.text);
}
