import { flag, type Flag } from '../archive/flags.ts';
import { parkAtStart } from './zone-names.ts';
import type { ZoneFinder, ZoneHit } from './zones.ts';

/** The texts of an article that name zones, by their weight. */
export interface NamingText {
  label: string | null;
  kickers: readonly string[];
  title: string | null;
  lead: string;
  /** Section headings. */
  headings: readonly string[];
  /** The first paragraph of each section. */
  sectionLeads: readonly string[];
  /** The rest of body and headings, and the captions, paragraph by paragraph. */
  rest: readonly string[];
  /** The rest of an article whose headline and lead stand on another page. */
  isContinuation: boolean;
  isNotice: boolean;
  line: number;
}

export interface ResolvedParks {
  parks: string[];
  mentions: string[];
  /** Zones that no registry entry matches, by id. */
  discovered: Map<string, string>;
  flags: Flag[];
}

/** A zone named this often in a text without headline is one of those that it is about. */
const OFTEN = 2;
/** A row of a table ends otherwise. */
const SENTENCE_END = /[。！？!?”]\s*$/;
/** A survey of several zones has a section on each. */
const LEAST_SURVEYED = 2;
/** Where a section's first sentence names its zone, it does so early. */
const EARLY = 30;
/** `山西` before the zone that signs a notice. */
const OFFICE_PREFIX = 2;

/**
 * Finds the zones that an article is about and those it only names. The label decides; without one, kicker and headline;
 * then the lead; then the zones that
 * sections are named after, or that each begins with; then what the body names often. An inner park of label, kicker or
 * headline stands with its zones.
 */
export function resolveParks(dump: string, text: NamingText, zones: ZoneFinder): ResolvedParks {
  const label = text.label === null ? [] : zones.zonesOfName(text.label);
  const title = zones.find(text.title ?? '');
  const named = [...text.kickers.flatMap((line) => zones.find(line)), ...title];
  const head = named.length > 0 ? named : openingPark(text, zones);
  const lead = zones.find(text.lead);
  const rest = text.rest.map((paragraph) => zones.find(paragraph));
  const sections = text.headings.flatMap((line) => zones.find(line).filter(({ start }) => start === 0));
  const ofSections = text.sectionLeads.map((lead) => zones.find(lead).find(({ start }) => start < EARLY));
  const openings = rest.flatMap((hits, index) =>
    SENTENCE_END.test(text.rest[index] ?? '') ? hits.filter(({ start }) => start === 0) : [],
  );
  const all = [...label, ...head, ...lead, ...rest.flat()];
  const flags: Flag[] = [];
  const ambiguous = [
    ...zones.findAmbiguous(text.title ?? '', title),
    ...zones.findAmbiguous(text.lead, lead),
    ...text.rest.flatMap((paragraph, index) => zones.findAmbiguous(paragraph, rest[index] ?? [])),
  ];
  const ids = distinctIds(all);
  const allIds = new Set(ids);
  for (const { name, candidates } of ambiguous) {
    if (candidates.some((id) => allIds.has(id))) continue;
    flags.push(flag('park-ambiguous', dump, text.line, `${name} may be ${candidates.join(' or ')}`));
  }
  const found = text.isNotice
    ? distinctIds([...label, ...head, ...signedBy(text, zones)])
    : subjects(
        { label, head, lead, sections, ofSections, openings, rest, isContinuation: text.isContinuation },
        zones,
      );
  const parks = withZonesAbove(found, zones);
  const subjectIds = new Set(parks);
  if (parks.length === 0 && !text.isNotice)
    flags.push(flag('no-park', dump, text.line, 'no zone in label, headline or lead'));
  const discovered = new Map<string, string>();
  for (const hit of all) {
    const known = discovered.get(hit.id);
    if (hit.isDiscovered && (known === undefined || hit.name.length > known.length))
      discovered.set(hit.id, hit.name);
  }
  for (const [id, name] of discovered)
    if (subjectIds.has(id))
      flags.push(flag('park-unknown', dump, text.line, `${name} is in no registry entry`));
  return { parks, mentions: ids.filter((id) => !subjectIds.has(id)), discovered, flags };
}

/** A park in no registry that the headline opens with and the text names again and again. */
function openingPark({ title, lead, rest }: NamingText, zones: ZoneFinder): readonly ZoneHit[] {
  const name = parkAtStart(title ?? '');
  const isNamedOften = name !== null && [lead, ...rest].join('\n').split(name).length > OFTEN;
  return isNamedOften ? zones.zonesOfName(name) : [];
}

/** `沁水经济技术开发区管理委员会`: the office that a notice is signed by. A company's address in a zone tells nothing. */
const ZONE_OFFICE = /(?:管理委员会|管委会)$/;

function signedBy({ lead, rest }: NamingText, zones: ZoneFinder): readonly ZoneHit[] {
  return [lead, ...rest].flatMap((line) => {
    const office = ZONE_OFFICE.exec(line.trim());
    const [zone] = office === null ? [] : zones.find(line.trim());
    return zone !== undefined && zone.start <= OFFICE_PREFIX && zone.end === office?.index ? [zone] : [];
  });
}

interface Hits {
  label: readonly ZoneHit[];
  head: readonly ZoneHit[];
  lead: readonly ZoneHit[];
  /** Zones that open a section's heading. */
  sections: readonly ZoneHit[];
  /** The zone that each section begins with. */
  ofSections: readonly (ZoneHit | undefined)[];
  /** That paragraphs begin with. */
  openings: readonly ZoneHit[];
  /** By paragraph. */
  rest: readonly (readonly ZoneHit[])[];
  isContinuation: boolean;
}

function subjects(
  { label, head, lead, sections, ofSections, openings, rest, isContinuation }: Hits,
  zones: ZoneFinder,
): string[] {
  const named = distinctIds(label);
  if (named.length > 0) {
    const inner = new Set(named.flatMap((id) => zones.registry.descendants(id).map((park) => park.id)));
    return [...named, ...distinctIds(head).filter((id) => inner.has(id))];
  }
  if (head.length > 0) return distinctIds(surest(head));
  // A lead speaks of zones; parks inside them come with the zone.
  const leading = distinctIds(surest(lead.filter((hit) => isZone(hit, zones))));
  if (leading.length > 0 && !isContinuation) return leading;
  const surveyed = distinctIds(sections);
  if (surveyed.length >= LEAST_SURVEYED) return surveyed;
  const begun = distinctIds(ofSections.filter((hit) => hit !== undefined));
  if (begun.length >= LEAST_SURVEYED && begun.length === ofSections.length) return begun;
  // Paragraphs that each begin with another zone are a survey without headings.
  const opened = distinctIds(openings);
  if (opened.length > LEAST_SURVEYED && openings.length * 2 > rest.length) return opened;
  const often = oftenNamed([...lead, ...rest.flat()]);
  if (often.length > 0) return often;
  if (leading.length > 0) return leading;
  if (lead.length > 0) return distinctIds(lead);
  const only = distinctIds(rest.flat());
  return only.length === 1 || (only.length === 2 && areNamedTogether(rest)) ? only : [];
}

/** Beside zones of the registry and of its places, one that only its shape tells is a guest: 长兴县经济开发区考察团. */
function surest(hits: readonly ZoneHit[]): readonly ZoneHit[] {
  const sure = hits.filter(({ isByShape }) => isByShape === undefined);
  return sure.length > 0 ? sure : hits;
}

/** `平顺经济技术开发区与黎城经济技术开发区`: two zones in one breath, and no other anywhere. */
function areNamedTogether(paragraphs: readonly (readonly ZoneHit[])[]): boolean {
  const [first, second] = paragraphs.find((hits) => hits.length > 0) ?? [];
  return first !== undefined && second !== undefined && second.start - first.end === 1;
}

function isZone(hit: ZoneHit, zones: ZoneFinder): boolean {
  return hit.isDiscovered || zones.registry.get(hit.id)?.parent === null;
}

function oftenNamed(hits: readonly ZoneHit[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of hits) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count >= OFTEN ? [id] : []));
}

function withZonesAbove(ids: readonly string[], zones: ZoneFinder): string[] {
  const above = ids.flatMap((id) => zones.registry.ancestors(id).map((park) => park.id));
  return [...new Set([...ids, ...above])];
}

function distinctIds(hits: readonly ZoneHit[]): string[] {
  return [...new Set(hits.map((hit) => hit.id))];
}
