import { namesOfPark } from '../archive/parks.ts';
import type { Article } from '../archive/article.ts';
import { getCatalog, readDocument } from './archive.ts';
import { type Kin, KinFinder } from './kinship/kin.ts';
import { type PairCounts, PairCounter } from './kinship/key-terms.ts';
import { wholeText } from './whole-text.ts';

/** What only the whole archive tells of an article. */
export interface Kinship {
  /** By the id of an article's first part. */
  kin: ReadonlyMap<string, readonly Kin[]>;
  pairs: PairCounts;
}

/** Characters of an article on average, to measure out tables with; being wrong costs accuracy, nothing else. */
const CHARACTERS_AN_ARTICLE = 1200;

let kinship: Promise<Kinship> | null = null;

/** Read once a process: one pass over all texts. */
export function getKinship(): Promise<Kinship> {
  kinship ??= load();
  return kinship;
}

async function load(): Promise<Kinship> {
  const catalog = await getCatalog();
  const leads = catalog.listed.filter((article) => catalog.parts(article)[0] === article);
  const names = catalog.registry.parks.flatMap(namesOfPark);
  const finder = new KinFinder(leads.length * CHARACTERS_AN_ARTICLE, names);
  const pairs = new PairCounter();
  // By id, so that the order of the files tells nothing. A text is let go as soon as it is counted.
  for (const lead of leads.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const text = await textOf(catalog.parts(lead));
    finder.add(lead.id, text);
    pairs.add(text);
  }
  return { kin: finder.find(), pairs };
}

async function textOf(parts: readonly Article[]): Promise<string> {
  return wholeText(await Promise.all(parts.map(({ id }) => readDocument(id))));
}
