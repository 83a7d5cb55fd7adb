import { normalise } from './normalise.ts';

/** What is known of a zone's name. */
export interface SpelledName {
  name: string;
  /** Its syllables in pinyin: `chang zhi gao xin qu` */
  spelling: string;
}

/** Zones named at a time. */
const MOST = 5;
/** Letters that may be pinyin, blanks and the sign between syllables among them: `chang'zhi gxq` */
const LETTERS = /^[a-z' ]+$/;
const SHORTEST_SPELLING = 2;
const SHORTEST_NAME = 2;

/**
 * Zones that a reader may mean: by pinyin from any syllable on, by initials, or by a part of the name.
 * @param typed as typed
 * @returns five at the most; those whose name begins so first
 * @example suggestParks('czgxq', parks) // 长治高新区
 */
export function suggestParks<Park extends SpelledName>(typed: string, parks: readonly Park[]): Park[] {
  const matcher = makeMatcher(typed);
  if (matcher === null) return [];
  return parks
    .map((park) => ({ park, place: matcher(park) }))
    .filter(({ place }) => place !== -1)
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ park }) => park);
}

/** Tells from which syllable or character on a zone's name fits; -1 where it does not. */
function makeMatcher(typed: string): ((park: SpelledName) => number) | null {
  const letters = typed.trim().toLowerCase();
  if (LETTERS.test(letters)) {
    const spelling = letters.replaceAll(/[' ]/g, '');
    return spelling.length < SHORTEST_SPELLING ? null : (park) => spellingPlace(park.spelling, spelling);
  }
  const name = normalise(typed);
  return name.length < SHORTEST_NAME ? null : (park) => normalise(park.name).indexOf(name);
}

function spellingPlace(spelling: string, typed: string): number {
  const syllables = spelling.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  if (initials.startsWith(typed)) return 0;
  return syllables.findIndex((_, at) => syllables.slice(at).join('').startsWith(typed));
}
