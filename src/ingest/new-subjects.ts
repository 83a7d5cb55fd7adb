import type { Block } from './block.ts';
import { ZONE_WORD } from './signs/line-forms.ts';
import type { ZoneFinder, ZoneHit } from './zones.ts';

/** A headline is no longer. */
const LONGEST_HEADLINE = 60;
/** How far back the article before is looked at, and how far on the article after. */
const LINES_BEFORE = 8;
const LINES_AFTER = 2;

/** A day in the first clause, as news begins: `1月12日，` */
const DAY_IN_FIRST_CLAUSE = /^[^，,。]{0,12}\d{1,2}\s*月\s*\d{1,2}\s*日/;
/** How sure it is of a line that does not name the zone, or below which no news begins. */
const UNSURE = 0.5;
const SHORTEST_HEADLINE = 5;
const SURE_BYLINE = 1.5;
/** How far on a text may come back to the zone that it is about. */
const LINES_TO_RETURN = 8;

/** The lines of the article that a page is in, as far as openings, 上接 and bylines tell where it began. */
function sinceBoundary(before: readonly Block[]): readonly Block[] {
  const opened = before.findLastIndex(opensArticle);
  const closed = before.findLastIndex(closesArticle);
  return before.slice(Math.max(opened, closed + 1, 0));
}

function opensArticle({ opening, continuedFrom }: Block): boolean {
  return opening !== null || continuedFrom !== null;
}

function closesArticle({ byline, tailByline }: Block): boolean {
  return Math.max(byline?.likeness ?? 0, tailByline?.likeness ?? 0) >= SURE_BYLINE;
}

/**
 * Below a line that names no zone, the text turns at once to a zone that the lines before it do not name, and does not
 * come back to theirs: a section that merely looks at a neighbour does.
 */
function turnsToAnother(before: readonly Block[], after: readonly Block[], names: ZoneNames): boolean {
  const [first] = after;
  const named = first === undefined ? undefined : names.firstIn(first);
  if (first === undefined || named === undefined) return false;
  const known = new Set(before.flatMap((block) => [...names.idsIn(block)]));
  // 开发区与孝义经济开发区携手: the zone that needs no name is still the one before.
  if (known.size === 0 || ZONE_WORD.test(first.text.slice(0, named.start))) return false;
  const end = after.findIndex(({ opening }, index) => index > 0 && opening !== null);
  const own = end < 0 ? after : after.slice(0, end);
  return own.every((block) => [...names.idsIn(block)].every((id) => !known.has(id)));
}

function opensAsNews(lines: readonly Block[]): boolean {
  return lines.some(({ text, opening }) => opening !== null || DAY_IN_FIRST_CLAUSE.test(text));
}

/** The zones that a page's lines name, each line looked at once. */
class ZoneNames {
  readonly #zones: ZoneFinder;
  readonly #hits = new Map<Block, ZoneHit[]>();
  readonly #ids = new Map<Block, Set<string>>();

  constructor(zones: ZoneFinder) {
    this.#zones = zones;
  }

  firstIn(block: Block): ZoneHit | undefined {
    return this.#hitsIn(block)[0];
  }

  /** Ids of the zones, an inner park's that of its zone. */
  idsIn(block: Block): ReadonlySet<string> {
    const known = this.#ids.get(block);
    if (known !== undefined) return known;
    // A section named after an inner park speaks of the same zone as the text before it.
    const ids = new Set(this.#hitsIn(block).map(({ id }) => this.#zones.outermost(id)));
    this.#ids.set(block, ids);
    return ids;
  }

  #hitsIn(block: Block): ZoneHit[] {
    const known = this.#hits.get(block);
    if (known !== undefined) return known;
    const hits = this.#zones.find(block.text);
    this.#hits.set(block, hits);
    return hits;
  }
}

/**
 * Notes short lines that name a zone which the lines before them do not name and the lines below them do, and those below
 * which the text turns to another zone. Where no byline closed the article before, that alone tells the headline of the
 * next one from a section heading.
 */
export function findNewSubjects(blocks: Block[], zones: ZoneFinder): void {
  const names = new ZoneNames(zones);
  const series = findSeries(blocks, names);
  blocks.forEach((block, index) => {
    if (block.length > LONGEST_HEADLINE || block.endsSentence) return;
    block.opensWithZone = names.firstIn(block)?.start === 0;
    if (series.has(block)) return;
    const before = blocks.slice(Math.max(0, index - LINES_BEFORE), index);
    const after = blocks.slice(index + 1, index + 1 + LINES_TO_RETURN);
    const near = after.slice(0, LINES_AFTER);
    const isNew = [...names.idsIn(block)].some(
      (id) =>
        !before.some((other) => names.idsIn(other).has(id)) &&
        near.some((other) => names.idsIn(other).has(id)),
    );
    if (isNew) block.newSubject = opensAsNews(near) ? 1 : UNSURE;
    else if (block.byline !== null || block.length < SHORTEST_HEADLINE) return;
    else if (turnsToAnother(sinceBoundary(before), after, names)) block.newSubject = UNSURE;
  });
}

/** `左云经开区:煤城“追光”`: the zone up to a colon. */
const COLON_BEHIND = /^[:：]/;
/** `左云经开区 煤城“追光”`, as headlines do as well. */
const BLANK_BEHIND = /^\s/;
/** `永济：电机“转”出新速度` */
const PLACE_AND_COLON = /^([\u4e00-\u9fff]{2,4})[:：](?=[^\s:：])/;
/** So near its start a text names the zone of the place above it. */
const NEAR_START = 40;
/** Fewer lines with a colon may be headlines of news by the same hand. */
const LEAST_SERIES = 3;
/** Of zones that the text above named one and all, two will do. */
const LEAST_ANNOUNCED = 2;

/**
 * The sections of a survey of several zones, which names another one at every turn: lines between which nothing ends or
 * opens an article, each a zone and a colon, or its place alone; or a zone and a blank, where the text above the first named all of them or
 * they are as long as each other.
 */
function findSeries(blocks: readonly Block[], names: ZoneNames): ReadonlySet<Block> {
  const found = new Set<Block>();
  /** The text above the first section; its zones are looked for where they are asked for. */
  let above: Block[] = [];
  let withColon: Block[] = [];
  let withBlank: Block[] = [];
  const areAnnounced = () => {
    const announced = new Set(above.flatMap((block) => [...names.idsIn(block)]));
    return withBlank.every((block) => {
      const zone = names.idsIn(block).values().next().value;
      return zone !== undefined && announced.has(zone);
    });
  };
  const close = () => {
    if (withColon.length >= LEAST_SERIES) for (const block of withColon) found.add(block);
    const areSections = withBlank.length >= LEAST_ANNOUNCED && (areAnnounced() || areParallel(withBlank));
    if (areSections) for (const block of withBlank) found.add(block);
    above = [];
    withColon = [];
    withBlank = [];
  };
  blocks.forEach((block, index) => {
    if (opensArticle(block) || closesArticle(block)) close();
    if (isZoneWithPhrase(block, COLON_BEHIND, names) || isPlaceOfZoneBelow(block, blocks[index + 1], names))
      withColon.push(block);
    else if (isZoneWithPhrase(block, BLANK_BEHIND, names)) withBlank.push(block);
    else if (withBlank.length === 0) above.push(block);
  });
  close();
  return found;
}

/** Three lines and more whose phrases behind the blank are as long as each other. */
function areParallel(lines: readonly Block[]): boolean {
  const lengths = new Set(lines.map(({ text }) => text.split(/\s+/).slice(1).join(' ').length));
  return lines.length >= LEAST_SERIES && lengths.size === 1;
}

/** Whether a line is a place and a phrase, and the text below it is about the place's zone. */
function isPlaceOfZoneBelow(block: Block, below: Block | undefined, names: ZoneNames): boolean {
  if (block.length > LONGEST_HEADLINE || block.endsSentence || below === undefined) return false;
  const place = PLACE_AND_COLON.exec(block.text)?.[1];
  if (place === undefined) return false;
  const zone = names.firstIn(below);
  return zone !== undefined && zone.start < NEAR_START && zone.name.startsWith(place);
}

function isZoneWithPhrase(block: Block, behind: RegExp, names: ZoneNames): boolean {
  if (block.length > LONGEST_HEADLINE || block.endsSentence) return false;
  const zone = names.firstIn(block);
  return zone?.start === 0 && behind.test(block.text.slice(zone.end));
}
