import { namesOfPark, type Park, type ParkRegistry } from '../archive/parks.ts';
import { squeeze } from '../archive/squeeze.ts';
import { Starts } from './starts.ts';
import {
  idOfName,
  isNameByShape,
  KIND_FORMS,
  LAST_CHARACTERS,
  partsOfName,
  slugOfKind,
} from './zone-names.ts';

/** A zone's name found in a text. */
export interface ZoneHit {
  /** Id of the registry or, when `isDiscovered`, made from the name. */
  id: string;
  /** As printed. */
  name: string;
  start: number;
  end: number;
  isDiscovered: boolean;
  /** Its place is in no registry entry either: only the shape of its name tells that it is one. */
  isByShape?: true;
}

/** A short form such as 长治开发区 that fits several zones. */
export interface AmbiguousName {
  name: string;
  candidates: string[];
}

const KIND = new RegExp(KIND_FORMS, 'g');
/** Kinds in full; a short one such as 经开区 behind a word that is no known place may be any sentence's. */
const FORMAL_KIND_LENGTH = 5;
/** Words before a kind of zone that are no place: `首家经济技术开发区` `推动经济技术开发区` */
const NO_PLACE =
  /^(?:[\u4e00-\u9fff]{0,2}[省级家个些批种类座]|[全各该本我首新这那其此多数两几第百千]|[一二三四五六七八九十]大|国家|所有|现有|周边|附近|相关|沿[海线]|有关|重点|示范|现代|综合|传统|大型|[建创推加支依走参考调作获申入落围聚服助打探深促改强提培优形带瞄锚抢][\u4e00-\u9fff])/;
/** Words that lead to a place. */
const LEADS_TO_PLACE = '[在于到与和及赴对由从向是了的进据往至]';
const BEFORE_PLACE = `(?:^|[^\\u4e00-\\u9fff]|${LEADS_TO_PLACE})`;
/** `娄烦县` `临县`, not 在娄烦县 nor 与临县; 和顺县 and 进贤县 do begin with such a word. */
const COUNTY = `(?!${LEADS_TO_PLACE}[\\u4e00-\\u9fff]{2}[县市]|[在与及赴到由是了的][\\u4e00-\\u9fff][县市])[\\u4e00-\\u9fff]{1,3}[县市]`;
/** What may stand before a place's name, a mark or a word that leads to a place, and the name of one that the registry lacks. */
const PLACE_BY_SHAPE = new RegExp(`${BEFORE_PLACE}([\\u4e00-\\u9fff]{2}|${COUNTY})$`);
/** `天镇县马家皂乡产业园`: a park named after county and township, up to its kind. */
const PARK_BY_SHAPE = new RegExp(
  `${BEFORE_PLACE}(${COUNTY}(?:[\\u4e00-\\u9fff]{1,4}[乡镇])?[\\u4e00-\\u9fff]{0,6})$`,
);
const PARK_KIND = /(?:产业|工业|科技|物流|创业)园区?|产业集聚园/g;
/** How far back a name by its shape may begin, with what stands before it. */
const LONGEST_SHAPE = 16;
/** Between zones of which only the last prints its kind. */
const ENUMERATES = /[、和与及]/;
/** Every kind of zone that can be discovered ends so. */
const MAY_BE_DISCOVERED = /(?:[开示保][发范税]|经开|高新|农高|综保|集聚)区|[业技流聚]园/;
/** `兴县经济开发区` */
const SHORT_COUNTY = /^.县/;
/** Characters that may stand before a zone's name without belonging to it. */
const NOT_PART_OF_NAME =
  /[与和及在于到赴对由从向至是为的了让给自进入驻访察研户邻近抵往过省市县区州、，。：；！？“”‘’（）《》()\s\w,.:;!?"'—…·]$/;

/** Finds zones in texts: by the registry, and by the shape of names whose place the registry knows. */
export class ZoneFinder {
  readonly registry: ParkRegistry;
  /** By their first two characters, see `startAt`. */
  readonly #namesByStart = new Map<number, { name: string; park: Park }[]>();
  readonly #starts: Starts;
  /** What names end in: nearly all lines that are none end otherwise. */
  readonly #lastCharacters: ReadonlySet<string>;
  readonly #placeForms: Map<string, string>;
  readonly #longestPlace: number;
  readonly #shortForm: RegExp | null;
  readonly #parksByPlaceAndKind = new Map<string, Park>();

  constructor(registry: ParkRegistry) {
    this.registry = registry;
    for (const park of registry.parks) {
      for (const name of namesOfPark(park)) {
        const start = startAt(name, 0);
        const entries = this.#namesByStart.get(start) ?? [];
        entries.push({ name, park });
        this.#namesByStart.set(start, entries);
      }
    }
    const names = registry.parks.flatMap(namesOfPark);
    this.#starts = new Starts(names);
    this.#lastCharacters = new Set([...Array.from(LAST_CHARACTERS), ...names.map((name) => name.slice(-1))]);
    for (const entries of this.#namesByStart.values()) entries.sort((a, b) => b.name.length - a.name.length);
    this.#placeForms = placesOf(registry);
    const places = [...this.#placeForms.keys()]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .join('|');
    this.#longestPlace = Math.max(0, ...[...this.#placeForms.keys()].map((place) => place.length));
    this.#shortForm = places === '' ? null : new RegExp(`(${places})(?:开发区|示范区)`, 'g');
    for (const park of registry.parks) {
      for (const name of namesOfPark(park)) {
        const key = this.#placeAndKind(name);
        if (key !== null && park.parent === null) this.#parksByPlaceAndKind.set(key, park);
      }
    }
  }

  /** All zones named in a text, in order, the longest name at each place. */
  find(text: string): ZoneHit[] {
    const hits: ZoneHit[] = [];
    let code = text.charCodeAt(0);
    for (let position = 0; position + 1 < text.length;) {
      const next = text.charCodeAt(position + 1);
      const hit = this.#starts.mayBe(code, next) ? this.#registeredAt(text, position) : null;
      if (hit === null) {
        position += 1;
        code = next;
      } else {
        hits.push(hit);
        position = hit.end;
        code = text.charCodeAt(position);
      }
    }
    const found = [...hits, ...this.#discover(text, hits)];
    return [...found, ...this.#enumerated(text, found)].sort((a, b) => a.start - b.start);
  }

  /** `灵石、介休经开区`: zones of which only the last prints its kind. Only registered ones; the places may stand for themselves. */
  #enumerated(text: string, found: readonly ZoneHit[]): ZoneHit[] {
    const zones: ZoneHit[] = [];
    for (const { name, start } of found) {
      const kind = partsOfName(name)?.kind;
      if (kind === undefined) continue;
      for (let end = start - 1; ENUMERATES.test(text.charAt(end));) {
        const place = this.#placeBefore(text, end);
        const park = place === null ? undefined : this.#parkOf(`${place}${kind}`);
        if (place === null || park === undefined) break;
        const hit = { id: park.id, name: place, start: end - place.length, end, isDiscovered: false };
        if (!isFree(hit, [found, zones])) break;
        zones.push(hit);
        end = hit.start - 1;
      }
    }
    return zones;
  }

  /**
   * Short forms in a text that fit several zones: the reader can't tell which, so ingest must not.
   * @param hits what `find` found in the text, where that is known
   */
  findAmbiguous(text: string, hits: readonly ZoneHit[] = this.find(text)): AmbiguousName[] {
    if (this.#shortForm === null) return [];
    if (!text.includes('区') || text.search(this.#shortForm) < 0) return [];
    const matches = [...text.matchAll(this.#shortForm)];
    const result: AmbiguousName[] = [];
    for (const match of matches) {
      if (!isFree({ start: match.index, end: match.index + match[0].length }, [hits])) continue;
      const place = this.#placeForms.get(match[1] ?? '') ?? '';
      const candidates = this.registry.parks.filter((park) =>
        namesOfPark(park).some((name) => name.startsWith(place) && name.endsWith('区')),
      );
      if (candidates.length > 1) {
        result.push({ name: match[0], candidates: candidates.map((park) => park.id) });
      }
    }
    return result;
  }

  /** Whether a line is nothing but the name of a zone or park, registered or by its shape. */
  isZoneName(line: string): boolean {
    const name = squeeze(line);
    if (name.length < 3 || name.length > 40 || !this.#lastCharacters.has(name.slice(-1))) return false;
    const whole = this.find(name);
    if (whole.length === 1 && whole[0]?.start === 0 && whole[0].end === name.length) return true;
    return isNameByShape(name);
  }

  /**
   * The zones of a line that is a zone's name: those inside it, else the name itself as a discovered zone.
   * @example zonesOfName('砂河产业园') // [{ id: 'shahe-chanyeyuan', isDiscovered: true, … }]
   */
  zonesOfName(line: string): ZoneHit[] {
    const name = squeeze(line);
    const hits = this.find(name);
    if (hits.length > 0 || !this.isZoneName(name)) return hits;
    return [{ id: this.discoveredId(name), name, start: 0, end: name.length, isDiscovered: true }];
  }

  /** The id of a zone that no registry entry matches: `芮城经济技术开发区` → `ruicheng-jingkaiqu`. */
  discoveredId(name: string): string {
    const id = idOfName(name, (place) => this.#placeForms.get(place) ?? place);
    return this.registry.get(id) === undefined ? id : `${id}-2`;
  }

  /** The zone that a park lies in; a zone itself. */
  outermost(id: string): string {
    return this.registry.ancestors(id).at(-1)?.id ?? id;
  }

  #registeredAt(text: string, position: number): ZoneHit | null {
    const entries = this.#namesByStart.get(startAt(text, position));
    const entry = entries?.find(({ name }) => text.startsWith(name, position));
    if (entry === undefined) return null;
    if (isOfLongerCounty(entry.name, text, position)) return null;
    return {
      id: entry.park.id,
      name: entry.name,
      start: position,
      end: position + entry.name.length,
      isDiscovered: false,
    };
  }

  /** Names by their shape: a place that the registry knows, and a kind of zone right behind it. */
  #discover(text: string, registered: readonly ZoneHit[]): ZoneHit[] {
    if (!MAY_BE_DISCOVERED.test(text)) return [];
    const zones: ZoneHit[] = [];
    for (const match of text.search(KIND) < 0 ? [] : text.matchAll(KIND)) {
      const known = this.#placeBefore(text, match.index);
      const isFormal = match[0].length >= FORMAL_KIND_LENGTH;
      const place = known ?? (isFormal ? shapeBefore(PLACE_BY_SHAPE, text, match.index) : null);
      const name = place === null ? null : nameWith(place, match);
      if (name !== null && isFree(name, [registered, zones]))
        zones.push(this.#discovered(text, name, known === null));
    }
    const parks: ZoneHit[] = [];
    for (const match of text.includes('园') ? text.matchAll(PARK_KIND) : []) {
      const place = shapeBefore(PARK_BY_SHAPE, text, match.index);
      const name = place === null ? null : nameWith(place, match);
      if (name !== null && isFree(name, [registered, zones, parks]))
        parks.push(this.#discovered(text, name, true));
    }
    return [...zones, ...parks];
  }

  #discovered(text: string, { start, end }: Span, isByShape: boolean): ZoneHit {
    const name = text.slice(start, end);
    const park = this.#parkOf(name);
    return {
      id: park?.id ?? this.discoveredId(name),
      name,
      start,
      end,
      isDiscovered: park === undefined,
      ...(isByShape ? { isByShape } : {}),
    };
  }

  /** The zone of the registry that a place and a kind name. */
  #parkOf(name: string): Park | undefined {
    return this.#parksByPlaceAndKind.get(this.#placeAndKind(name) ?? '');
  }

  /** The longest place's name that ends at a position, with 山西 where that stands before it. */
  #placeBefore(text: string, end: number): string | null {
    for (let length = Math.min(this.#longestPlace, end); length >= 2; length--) {
      const place = text.slice(end - length, end);
      if (!this.#placeForms.has(place)) continue;
      if (isOfLongerCounty(place, text, end - length)) continue;
      return text.startsWith('山西', end - length - 2) ? `山西${place}` : place;
    }
    return null;
  }

  /** `长治市经开区` → `长治 jingkaiqu`: two names with the same key are the same zone. */
  #placeAndKind(name: string): string | null {
    const parts = partsOfName(name);
    const place = parts === null ? undefined : this.#placeForms.get(parts.place);
    return parts === null || place === undefined ? null : `${place} ${slugOfKind(parts.kind) ?? ''}`;
  }
}

/** Where a name stands in a text. */
type Span = Pick<ZoneHit, 'start' | 'end'>;

/** A place with the kind of zone right behind it. */
function nameWith(place: string, { index, 0: kind }: RegExpExecArray): Span {
  return { start: index - place.length, end: index + kind.length };
}

/** Whether a name has no character in common with others. */
function isFree(name: Span, others: readonly (readonly Span[])[]): boolean {
  return others.every((list) => (lastBefore(name.end, list)?.end ?? 0) <= name.start);
}

/** The last of some spans that begins before a position; they are in order and have no character in common. */
function lastBefore(position: number, spans: readonly Span[]): Span | undefined {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** 兴县 in 长兴县 is another county's: a county of two characters needs a clear start. */
function isOfLongerCounty(name: string, text: string, position: number): boolean {
  if (!SHORT_COUNTY.test(name) || position === 0) return false;
  const before = text.slice(Math.max(0, position - 2), position);
  return before !== '山西' && !NOT_PART_OF_NAME.test(before);
}

/** Two characters as one number: a string cut out at each position of a text would cost more than all else. */
function startAt(text: string, position: number): number {
  return (text.charCodeAt(position) << 16) | text.charCodeAt(position + 1);
}

/** A place's name right before a position, told by its shape and by what stands before it. */
function shapeBefore(shape: RegExp, text: string, end: number): string | null {
  const place = shape.exec(text.slice(Math.max(0, end - LONGEST_SHAPE), end))?.[1];
  return place === undefined || NO_PLACE.test(place) ? null : place;
}

/**
 * Forms of the places that the registry names, in its fields or in a zone's own name, each with its stem: `长子县` and
 * `长子` → `长子`, `沁县` → `沁县`.
 */
function placesOf(registry: ParkRegistry): Map<string, string> {
  const forms = new Map<string, string>();
  for (const park of registry.parks) {
    const ownPlace = park.parent === null ? (partsOfName(park.name)?.place ?? null) : null;
    for (const place of [park.prefecture, park.county, ownPlace]) {
      if (place === null) continue;
      const stem = place.length > 2 ? place.replace(/[县市区]$/, '') : place;
      forms.set(place, stem);
      forms.set(stem, stem);
    }
  }
  return forms;
}
