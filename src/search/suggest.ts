import { normalise } from './normalise.ts';

/** What is known of a zone's name. */
export interface SpelledName {
  name: string;
  /** Its syllables in pinyin: `chang zhi gao xin qu` */
  spelling: string;
}

/** Zones named at a time. */
const MOST = 5;
/** Letters that may be pinyin, with blanks and the sign between syllables among them: `chang'zhi gxq` */
const LETTERS = /^[a-z' ]+$/;
/** Letters or characters from which a name can be told. */
const SHORTEST = 2;

/**
 * Zones that a reader may mean: by pinyin or initials, mixed as one likes, from any syllable on, or by a part of the name.
 * @param typed as typed
 * @returns five at the most; those whose name begins so first
 * @example suggestParks('czgxq', parks) // 长治高新区
 */
export function suggestParks<Park extends SpelledName>(typed: string, parks: readonly Park[]): Park[] {
  const placeIn = makeMatcher(typed);
  if (placeIn === null) return [];
  return parks
    .map((park) => ({ park, place: placeIn(park) }))
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
    return spelling.length < SHORTEST ? null : (park) => spellingPlace(park.spelling.split(' '), spelling);
  }
  const name = normalise(typed);
  return name.length < SHORTEST ? null : (park) => normalise(park.name).indexOf(name);
}

function spellingPlace(syllables: readonly string[], typed: string): number {
  return syllables.findIndex((_, at) => spells(syllables, at, typed));
}

/** Whether letters are the syllables from one on, each whole or by its initial; the last may be unfinished. */
function spells(syllables: readonly string[], at: number, typed: string): boolean {
  const syllable = syllables[at];
  if (typed === '') return true;
  if (syllable === undefined || syllable === '') return false;
  if (syllable.startsWith(typed)) return true;
  if (typed.startsWith(syllable) && spells(syllables, at + 1, typed.slice(syllable.length))) return true;
  return typed.startsWith(syllable.charAt(0)) && spells(syllables, at + 1, typed.slice(1));
}
