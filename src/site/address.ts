/** Characters of an address that stand for themselves: `长治高新区`, `000_509f00fa`. */
const PLAIN_CHARACTER = /^[\p{Script=Han}A-Za-z0-9·_-]$/u;

/** Longest segment kept whole, in characters: a file name may hold 255 bytes, a character takes up to 8 here. */
const LONGEST_SEGMENT = 30;

/**
 * The address of a page of this site, below the base path that the site is served at. The only place that makes one.
 * @example address('articles', '20260112-changzhi-gaoxinqu-4f2a') // '/articles/20260112-changzhi-gaoxinqu-4f2a/'
 * @example address() // '/'; with BASE_PATH=/herald '/herald/'
 */
export function address(...segments: (string | number)[]): string {
  return joinAddress(import.meta.env.BASE_URL, segments);
}

/** The address of a file of this site: `fileAddress('favicon.svg')` is `/favicon.svg`. */
export function fileAddress(path: string): string {
  return joinFileAddress(import.meta.env.BASE_URL, path);
}

/** {@link fileAddress} below a given base: `joinFileAddress('/herald', 'feed.xml')` is `/herald/feed.xml`. */
export function joinFileAddress(base: string, path: string): string {
  return `${withSlash(base)}${path}`;
}

/**
 * {@link address} below a given base.
 * @example joinAddress('/herald', ['dates', 2026]) // '/herald/dates/2026/'
 */
export function joinAddress(base: string, segments: readonly (string | number)[]): string {
  return withSlash(base) + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
}

/**
 * Writes any printed text as one segment of an address that every file system and host takes: what is no Han
 * character, letter or digit becomes its code between tildes. Different texts give different segments.
 * @example pathSegment('吴珊') // '吴珊'
 * @example pathSegment('a/b') // 'a~2f~b'
 */
export function pathSegment(text: string): string {
  const characters = Array.from(text);
  const encode = (character: string) =>
    PLAIN_CHARACTER.test(character) && character === character.normalize('NFC')
      ? character
      : `~${(character.codePointAt(0) ?? 0).toString(16)}~`;
  const segment = characters.slice(0, LONGEST_SEGMENT).map(encode).join('');
  if (characters.length <= LONGEST_SEGMENT) return segment;
  return `${segment}~~${hash(text)}`;
}

/** FNV-1a, 64 bits, in base 36: tells long texts with the same beginning apart; not for secrets. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const character of text) {
    value = BigInt.asUintN(64, (value ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return value.toString(36);
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
