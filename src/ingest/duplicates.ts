import type { ArticleDocument } from '../archive/article.ts';
import { sharedShare, shinglesOf } from './shingles.ts';

/** Length of the overlapping strings that texts are compared by, in characters. */
const SHINGLE_LENGTH = 5;
/** Smallest hashes kept of a text (bottom-k sketch); two near-identical texts share most of them. */
const SKETCH_SIZE = 16;
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
    const shingles = shinglesOf(text, SHINGLE_LENGTH);
    const sketch = sketchOf(text, shingles);
    const candidates = new Set(sketch.flatMap((hash) => bySketch.get(hash) ?? []));
    const original = [...candidates]
      .sort((a, b) => a - b)
      .find((candidate) => isSame(texts[candidate] ?? '', text, shingles));
    const originalId = original === undefined ? undefined : documents[original]?.article.id;
    if (originalId !== undefined && originalId !== document.article.id) {
      duplicates.set(document.article.id, originalId);
      return;
    }
    for (const hash of sketch) bySketch.set(hash, [...(bySketch.get(hash) ?? []), index]);
  });
  return duplicates;
}

/** The body without blanks, headline left out: the same news may run under another headline. */
function textOf({ body }: ArticleDocument): string {
  return body
    .map((block) => block.text)
    .join('')
    .replace(/\s/g, '')
    .normalize('NFKC');
}

function sketchOf(text: string, shingles: ReadonlySet<string>): (string | number)[] {
  if (text.length < SHORTEST_FUZZY) return [`=${text}`];
  return [...shingles]
    .map(hashOf)
    .sort((a, b) => a - b)
    .slice(0, SKETCH_SIZE);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function isSame(a: string, b: string, shinglesOfB: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST_FUZZY || b.length < SHORTEST_FUZZY) return false;
  return sharedShare(shinglesOf(a, SHINGLE_LENGTH), shinglesOfB) >= SAME_TEXT;
}
