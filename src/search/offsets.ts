import { normalise } from './normalise.ts';

/** A text in its compared form, and where each of its units was printed. */
export interface NormalisedText {
  text: string;
  /** Offset in the printed text where the character begins that unit i of `text` came from. */
  starts: number[];
  /** Offset in the printed text where that character ends. */
  ends: number[];
}

/**
 * Normalises and remembers where everything stood, so that a match can be marked in the printed text. Offsets are
 * UTF-16 units. A printed character that becomes several units (㎡) owns all of them; characters that only together
 * become one (e + ´) share it.
 * @example normaliseWithOffsets('5 ㎡').text // '5m2', starts [0, 2, 2], ends [1, 3, 3]
 */
export function normaliseWithOffsets(printed: string): NormalisedText {
  const result: NormalisedText = { text: normalise(printed), starts: [], ends: [] };
  let offset = 0;
  for (const piece of independentPieces(printed, result.text)) {
    const end = offset + piece.length;
    for (let unit = normalise(piece).length; unit > 0; unit--) {
      result.starts.push(offset);
      result.ends.push(end);
    }
    offset = end;
  }
  return result;
}

/** Cuts a text into the smallest pieces that, normalised one by one, give what the whole gives. */
function independentPieces(printed: string, normalised: string): string[] {
  const characters = Array.from(printed);
  if (characters.map(normalise).join('') === normalised) return characters;
  return halve(characters);
}

function halve(characters: string[]): string[] {
  if (characters.length === 1) return characters;
  const whole = normalise(characters.join(''));
  for (const cut of cutsFromTheMiddle(characters.length)) {
    const left = characters.slice(0, cut);
    const right = characters.slice(cut);
    if (normalise(left.join('')) + normalise(right.join('')) === whole)
      return [...halve(left), ...halve(right)];
  }
  return [characters.join('')];
}

/** `cutsFromTheMiddle(5)` yields 2, 3, 1, 4: a cut that works is nearly always the first. */
function* cutsFromTheMiddle(length: number): Generator<number> {
  const middle = Math.floor(length / 2);
  for (let distance = 0; distance < length; distance++) {
    if (middle + distance < length && distance > 0) yield middle + distance;
    if (middle - distance > 0) yield middle - distance;
  }
}
