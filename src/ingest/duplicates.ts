import type { ArticleDocument } from '../archive/article.ts';
import { sharedShare, shinglesOf } from './shingles.ts';

/** Length of the overlapping strings that texts are compared by, in characters. */
const SHINGLE_LENGTH = 5;
/** Smallest hashes kept of a text (bottom-k sketch); two near-identical texts share most of them. */
const SKETCH_SIZE = 16;
/** Share of the sketch that two texts must have in common before they are compared whole. */
const LEAST_OF_SKETCH = 0.5;
/** Share of common shingles from which two texts are the same news. */
const SAME_TEXT = 0.8;
/** Shorter texts are the same only when every character is. */
const SHORTEST_FUZZY = 60;

/**
 * Finds articles that are printed or dumped twice.
 * @param documents in a fixed order; the first of several copies is the original
 * @returns the original's id by the copy's
 */
export function findDuplicates(documents: readonly ArticleDocument[]): Map<string, string> {
  const duplicates = new Map<string, string>();
  const bySketch = new Map<string | number, number[]>();
  const texts = documents.map((document) => textOf(document));
  documents.forEach((document, index) => {
    const text = texts[index] ?? '';
    const sketch = sketchOf(text);
    const original = candidatesOf(sketch, bySketch).find((candidate) => isSame(texts[candidate] ?? '', text));
    const originalId = original === undefined ? undefined : documents[original]?.article.id;
    if (originalId !== undefined && originalId !== document.article.id) {
      duplicates.set(document.article.id, originalId);
      return;
    }
    for (const hash of sketch) {
      const indexes = bySketch.get(hash);
      if (indexes === undefined) bySketch.set(hash, [index]);
      else indexes.push(index);
    }
  });
  return duplicates;
}

/** Earlier texts that share enough of a sketch to be worth a whole comparison, the earliest first. */
function candidatesOf(
  sketch: readonly (string | number)[],
  bySketch: ReadonlyMap<string | number, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const hash of sketch)
    for (const index of bySketch.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= sketch.length * LEAST_OF_SKETCH)
    .map(([index]) => index)
    .sort((a, b) => a - b);
}

/** The body without blanks, headline left out: the same news may run under another headline. */
function textOf({ body }: ArticleDocument): string {
  return body
    .map((block) => block.text)
    .join('')
    .replace(/\s/g, '')
    .normalize('NFKC');
}

function sketchOf(text: string): (string | number)[] {
  if (text.length < SHORTEST_FUZZY) return [`=${text}`];
  const hashes = new Uint32Array(text.length - SHINGLE_LENGTH + 1);
  for (let index = 0; index < hashes.length; index++) hashes[index] = hashAt(text, index);
  hashes.sort();
  const sketch: number[] = [];
  for (const hash of hashes) {
    if (hash !== sketch.at(-1)) sketch.push(hash);
    if (sketch.length === SKETCH_SIZE) break;
  }
  return sketch;
}

/** FNV-1a over the UTF-16 units of a shingle, 32 bits. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + SHINGLE_LENGTH; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST_FUZZY || b.length < SHORTEST_FUZZY) return false;
  return sharedShare(shinglesOf(a, SHINGLE_LENGTH), shinglesOf(b, SHINGLE_LENGTH)) >= SAME_TEXT;
}
