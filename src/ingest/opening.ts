import { BULLET } from './bullet.ts';
import { withHalfWidthDigits } from './half-width.ts';
import { nameLikeness } from './names.ts';

/** `科学导报讯 ` `科学导报 ` `本刊讯 ` `本报讯（` `新华社太原1月5日电 ` `科学导报太原9月9日讯（` */
const OPENING =
  /^(?:科学导报(?:讯|消息)?|本[报刊](?:讯|消息)|[\u4e00-\u9fff]{2,6}(?<![通资快简电喜音短视])讯|新华社[\u4e00-\u9fff\d]{2,12}电|(?:科学导报|本[报刊])[\u4e00-\u9fff]{0,6}\s?\d{1,2}\s?月\s?\d{1,2}\s?日[电讯])(?=[\s（(]|记者|通讯员|\d)/;
/** `科学导报记者在洞口看到`: how a paragraph goes on, where an opening has a name. */
const REPORTER_IN_TEXT = /^(?:科学导报|本[报刊])记者(?:[在了看来走采发跟随注]|日前|近日|一行)/;
/** `记者` `（本报记者 ` `通讯员`: what leads to a reporter's name right after the opening word. */
const REPORTER_ROLE = /^[\s（(、，,]*(?:本[报刊]|实习|见习|特约)*(?:记者|通讯员|实习生|见习生)\s*/;
/** A name right after the role: ends at a blank, a comma, a bracket or 报道: `王波 ` `李四报道` */
const FIRST_NAME =
  /^([\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,8}|[\u4e00-\u9fff]{2,4}?)(?=[\s、，,）)：:]|报道|记者|通讯员|实习生|$)/;
/** `（记者 高　原 通讯员 李　茹）`: the bracket that reporters stand in. */
const BRACKET = /^\s*[（(][^（()）]{2,60}[）)]/;
/** A name set wide, of two characters or three: `高　原` */
const SPACED_NAME =
  /(?<=[\s、，,者员生])([\u4e00-\u9fff])[ \u3000]{1,2}([\u4e00-\u9fff])(?:[ \u3000]{1,2}([\u4e00-\u9fff]))?(?=[、，,）)]|\s+[\u4e00-\u9fff]{2})/g;
/** A further name; what a comma follows is the text's first word: `时下，` */
const NEXT_NAME =
  /^[\s、，,]+([\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,8}|[\u4e00-\u9fff]{2,4}?)(?=[\s、）)：:]|报道|记者|通讯员|实习生|$)/;

/** `阎志华武乡报道`: a name and where it was reported from, with nothing between them. */
const NAME_AND_PLACE =
  /^([\u4e00-\u9fff]{2,3})([\u4e00-\u9fff](?![县市区镇山组队团])[\u4e00-\u9fff])报道(?=[\s，,）)：:])/;
/** The opening and all its reporters are no longer. */
const LONGEST_OPENING = 200;

export interface Opening {
  /** The opening word: `科学导报讯`. */
  word: string;
  /** Reporters named in it: `科学导报 记者王波 近年来` gives 王波. */
  reporters: string[];
}

/**
 * Reads the opening of an article's first paragraph; null when it has none.
 * @example readOpening('科学导报讯 (记者 段誉民) 5月15日') // { word: '科学导报讯', reporters: ['段誉民'] }
 */
export function readOpening(paragraph: string): Opening | null {
  const text = withHalfWidthDigits(paragraph.trimStart().slice(0, LONGEST_OPENING).replace(BULLET, ''));
  const match = OPENING.exec(text);
  if (!match || REPORTER_IN_TEXT.test(text)) return null;
  const reporters: string[] = [];
  let rest = text
    .slice(match[0].length)
    .replace(BRACKET, (bracket) => bracket.replace(SPACED_NAME, '$1$2$3'));
  for (let role = REPORTER_ROLE.exec(rest); role; role = REPORTER_ROLE.exec(rest)) {
    rest = rest.slice(role[0].length);
    const before = reporters.length;
    for (let name = FIRST_NAME.exec(rest); name; name = NEXT_NAME.exec(rest)) {
      const needed = leastLikeness(reporters.length === before, /[（(]/.test(role[0]));
      if (nameLikeness(name[1] ?? '') < needed) break;
      reporters.push(name[1] ?? '');
      rest = rest.slice(name[0].length);
    }
    const placed = reporters.length === before ? nameBeforePlace(rest) : null;
    if (placed !== null) reporters.push(placed);
    if (reporters.length === before) break;
  }
  return { word: match[0], reporters };
}

/**
 * How much a word must look like a name. Right after the role a pen name will do, in brackets even a word of the language;
 * a further word must look like a name, but for brackets, which hold nothing else.
 */
function leastLikeness(isFirst: boolean, isBracketed: boolean): number {
  if (isFirst) return isBracketed ? -2 : 0;
  return isBracketed ? 0 : 1;
}

/**
 * The name that a place and 报道 follow; null where none does. Where the characters can be parted in two ways, two names or a
 * county of two characters or three, it is left open.
 */
function nameBeforePlace(text: string): string | null {
  const [, name = '', place = ''] = NAME_AND_PLACE.exec(text) ?? [];
  const mayBeTwoNames = name.length === 2 && nameLikeness(place) > 0;
  return nameLikeness(name) > 1 && !mayBeTwoNames ? name : null;
}
