import { DocumentCounts } from './document-counts.ts';
import { GRAM_LENGTH, gramsOf } from './grams.ts';

/** An article that shares rare phrases with another. */
export interface Kin {
  id: string;
  /** Where the longest phrase that both hold stands in the text of the one that is asked about. */
  phrase: { start: number; end: number };
}

/** As many related articles are shown. */
const MOST_KIN = 5;
/** A gram in more texts than these says nothing about two of them. */
const MOST_TEXTS = 8;
/** Of a small archive, no more than this share: what a third of the texts hold is a way of speaking. */
const LARGEST_SHARE = 0.1;
/** So many characters must be shared in phrases that few others hold: a name and a deed, not a turn of phrase. */
const FEWEST_SHARED_GRAMS = 5;
/** Ids are numbered; a gram's number and a text's make one that doubles hold exactly. */
const TEXT_NUMBERS = 2 ** 20;

/**
 * Finds for every text the others that share rare phrases with it, best first: what only two texts of the archive say
 * weighs most. Time grows with the length of all texts, not with the number of pairs, because a gram that many share is
 * left out; of the texts no more than a number a character is kept. The same texts in any order give the same kin.
 */
export class KinFinder {
  readonly #ids: string[] = [];
  readonly #grams: Uint32Array[] = [];
  readonly #counts: DocumentCounts;
  readonly #ignored: ReadonlySet<number>;

  /**
   * @param size characters of all texts, roughly
   * @param ignored phrases that make no kin: the names of zones, which have lists of their own
   */
  constructor(size: number, ignored: readonly string[] = []) {
    this.#counts = new DocumentCounts(size);
    this.#ignored = new Set(ignored.flatMap((name) => [...gramsOf(name)]));
  }

  add(id: string, text: string): void {
    const grams = gramsOf(text).map((gram) => (this.#ignored.has(gram) ? 0 : gram));
    this.#ids.push(id);
    this.#grams.push(grams);
    this.#counts.add(grams);
  }

  find(): Map<string, Kin[]> {
    const ids = this.#ids;
    const limit = Math.max(2, Math.min(MOST_TEXTS, Math.floor(ids.length * LARGEST_SHARE)));
    const isRare = (gram: number) => {
      const count = gram === 0 ? 0 : this.#counts.of(gram);
      return count >= 2 && count <= limit;
    };
    const groups = groupByGram(this.#grams, isRare);
    const found = new Map<string, Kin[]>();
    ids.forEach((id, index) => {
      const own = this.#grams[index] ?? new Uint32Array();
      const kin = bestOf(groups, index, ids).flatMap((other): Kin[] => {
        const phrase = longestShared(own, this.#grams[other] ?? new Uint32Array(), isRare);
        return phrase === null ? [] : [{ id: ids[other] ?? '', phrase }];
      });
      if (kin.length > 0) found.set(id, kin);
    });
    return found;
  }
}

/** Texts that share a gram, beside each other. */
interface Groups {
  /** Numbers of texts, group after group. */
  members: Uint32Array;
  /** Where each group begins, and last where all end. */
  starts: Uint32Array;
  /** The groups of a text: from `firstOfText[t]` to `firstOfText[t + 1]` in `ofText`. */
  ofText: Uint32Array;
  firstOfText: Uint32Array;
}

function groupByGram(grams: readonly Uint32Array[], isRare: (gram: number) => boolean): Groups {
  const entries = rareEntries(grams, isRare);
  const members = new Uint32Array(entries.length);
  const starts: number[] = [];
  const firstOfText = new Uint32Array(grams.length + 1);
  let count = 0;
  let groupGram = -1;
  let last = -1;
  for (const entry of entries) {
    if (entry === last) continue;
    last = entry;
    const gram = Math.floor(entry / TEXT_NUMBERS);
    const text = entry % TEXT_NUMBERS;
    if (gram !== groupGram) starts.push(count);
    groupGram = gram;
    members[count] = text;
    count += 1;
    firstOfText[text + 1] = (firstOfText[text + 1] ?? 0) + 1;
  }
  starts.push(count);
  for (let text = 0; text < grams.length; text++) {
    firstOfText[text + 1] = (firstOfText[text + 1] ?? 0) + (firstOfText[text] ?? 0);
  }
  const next = firstOfText.slice();
  const ofText = new Uint32Array(count);
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let place = starts[group] ?? 0; place < (starts[group + 1] ?? 0); place++) {
      const text = members[place] ?? 0;
      const slot = next[text] ?? 0;
      ofText[slot] = group;
      next[text] = slot + 1;
    }
  }
  return { members: members.subarray(0, count), starts: Uint32Array.from(starts), ofText, firstOfText };
}

/** Gram and text as one number, sorted: equal grams stand together. */
function rareEntries(grams: readonly Uint32Array[], isRare: (gram: number) => boolean): Float64Array {
  let count = 0;
  for (const numbers of grams) for (const gram of numbers) if (isRare(gram)) count += 1;
  const entries = new Float64Array(count);
  let place = 0;
  grams.forEach((numbers, text) => {
    for (const gram of numbers) {
      if (!isRare(gram)) continue;
      entries[place] = gram * TEXT_NUMBERS + text;
      place += 1;
    }
  });
  return entries.sort();
}

/** Numbers of the texts that share most with one, best first; of equals, the one whose id comes first. */
function bestOf(
  { members, starts, ofText, firstOfText }: Groups,
  text: number,
  ids: readonly string[],
): number[] {
  const scores = new Map<number, { weight: number; grams: number }>();
  for (let slot = firstOfText[text] ?? 0; slot < (firstOfText[text + 1] ?? 0); slot++) {
    const group = ofText[slot] ?? 0;
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? 0;
    for (let place = start; place < end; place++) {
      const other = members[place] ?? 0;
      if (other === text) continue;
      const score = scores.get(other) ?? { weight: 0, grams: 0 };
      score.weight += 1 / (end - start - 1);
      score.grams += 1;
      scores.set(other, score);
    }
  }
  return [...scores]
    .filter(([, { grams }]) => grams >= FEWEST_SHARED_GRAMS)
    .toSorted(
      ([a, left], [b, right]) => right.weight - left.weight || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
    )
    .slice(0, MOST_KIN)
    .map(([other]) => other);
}

/**
 * The longest stretch of one text that stands in another too, gram for gram, and holds something rare; null where there
 * is none.
 */
function longestShared(
  own: Uint32Array,
  other: Uint32Array,
  isRare: (gram: number) => boolean,
): Kin['phrase'] | null {
  const shared = new Set(other);
  shared.delete(0);
  let best: Kin['phrase'] | null = null;
  let mostRare = 0;
  let start = -1;
  let rare = 0;
  for (let place = 0; place <= own.length; place++) {
    const gram = own[place] ?? 0;
    if (shared.has(gram)) {
      if (start === -1) start = place;
      if (isRare(gram)) rare += 1;
      continue;
    }
    if (rare > mostRare) {
      best = { start, end: place - 1 + GRAM_LENGTH };
      mostRare = rare;
    }
    start = -1;
    rare = 0;
  }
  return best;
}
