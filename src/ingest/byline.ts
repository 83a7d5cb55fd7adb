import { BULLET } from './bullet.ts';
import { isCompoundSurname, isSurname, isTranscribed, isWordPeopleBear, nameLikeness } from './names.ts';

/** The names of a byline. */
export interface Byline {
  /** As printed, without blanks at its ends: `本报记者 张三 通讯员 李四`, `（李茹）` */
  printed: string;
  /** Authors in order. */
  authors: string[];
  /** Above 0 it reads as a byline; see {@link readByline}. */
  likeness: number;
}

/** A byline at the end of a paragraph: where it begins. */
export interface TailByline extends Byline {
  /** Offset in the paragraph's text of the first character that is no longer body. */
  start: number;
  /** `（李茹）` */
  isBracketed: boolean;
}

/** `本报记者` `新华社记者` `实习生` `特约通讯员` `作者：` */
const ROLE =
  /(?:[\u4e00-\u9fff]{2,6}(?=记者)|本[报刊])?(?:实习|见习|特约|首席)?(?:记者|通讯员|撰稿人?|评论员|实习生)|(?:作者|撰文|整理|供稿|采写|编译)\s*[:：]?|(?<=^|[\s（(])(?:执笔|采访|(?:[\u4e00-\u9fff]{1,5}[市县区镇村])?读者)(?=[\s:：]|整理)\s*[:：]?/g;
/** `文/图` `图/文` `文图`, `摄影报道`: the same person wrote and photographed. */
const TEXT_AND_PICTURES = /[文图]\s*[/／、]\s*[文图]|图文|文图|文并摄|摄影报道/g;
/** `文` `图` `摄` set off by a blank, slash or colon, `摄` also right behind a name: who wrote and who photographed. */
const CRAFT =
  /(?:^|(?<=[\s/／:：]))(文字?|图片?|摄影?)(?=[\s/／:：]|$)|(?<=[\u4e00-\u9fff])\s*[/／]\s*(文|图|摄)(?=\s|$)|(?<=^\s*[\u4e00-\u9fff]{1,2}(?![拍航兼])[\u4e00-\u9fff])(摄)$/g;
/** Every craft begins with one of these. */
const CRAFT_WORD = /[文图摄]/;
const PHOTOGRAPHY = /[图摄]/;
/** `图片由受访者提供` `以上图片均由广灵经开区提供`: whose the pictures are, behind the names. */
const PICTURES_FROM = /\s*(?:以上|本版|文中)?图片[均皆]?(?:由|为|系).{2,24}(?:提供|拍摄|供图)$/;
/** `左权县文旅局`: an office beside the name. */
const OFFICE =
  /^[\u4e00-\u9fff]{3,}(?:局|委|厅|部|办|站|社|公司|集团|大学|学院|协会|中心|管委会|[镇乡县市区])$/;
/** `综改区融媒体中心` `办公室供稿`: offices that sign a text in nobody's name. */
const PRESS_OFFICE =
  /^[\u4e00-\u9fff]{0,14}(?:融媒体?(?:中心)?|宣传部|办公室|报道组|通讯组|编辑部|新闻中心|记者站)(?:供稿)?$/;
/** `（本报评论员）`: the paper itself. */
const PAPER_ITSELF = /^(?:本[报刊]|科学导报)(?:特约|首席)?评论员$/;
/** `李明 王波 等` */
const AND_OTHERS = /(?<=[\u4e00-\u9fff])\s+等$/;
const BRACKETED = /^[（(【[]\s*(.*?)\s*[）)】\]]$/;
const NAME_SEPARATOR = /[\s、/／]+/;
/** Behind `文：` and `作者：`. */
const COLON_AT_START = /^\s*[:：]/;
/** `作者单位：…` `（作者系…）`: about the author, below the text. */
const AUTHOR_NOTE = /^[（(]?作者(?:单位|系|为|简介)[:：\u4e00-\u9fff].{2,60}$/;
/** `本组图片由 常宁 摄`: who made a story in pictures. */
const GROUP_CREDIT =
  /^[（(]?本组图片[均皆]?[由为]?\s*([\u4e00-\u9fff·\s、]{2,16}?)\s*(?:拍摄|摄影|摄)[）)]?$/;
/** The same behind the name: `韩维桢(作者系山西财经大学副教授)` */
const NOTE_BEHIND_NAME = /\s*[（(]作者(?:单位|系|为|简介)?[:：\u4e00-\u9fff][^（()）]{2,60}[）)]\s*$/;
/** Most headlines and sections hold one of these; no names do. */
const NEVER_IN_BYLINES = /[0-9０-９，,。！？!?“”《》…%％+]/;
/** `记者手记` `编者絮语`: a column that they fill, not their names. */
const OWN_COLUMN =
  /^(?:本[报刊])?(?:记者|编辑|编者|作者|读者|通讯员)(?:手记|札记|日记|笔记|观察|调查|视点|视角|走笔|感言|连线|点评|絮语|随笔|述评|来[信函])$/;
/** Nothing longer is a byline. */
const LONGEST_BYLINE = 48;
/** A sentence's end with its closing marks is no longer. */
const LONGEST_END = 8;
/** What a sentence ends in, and what may close behind it; the byline may follow, with or without a blank. */
const SENTENCE_ENDS = '。！？!?…';
const CLOSING_MARKS = '”’"\'』」》）)';
/** How a line ends that ends in a bracket. */
const CLOSING_BRACKETS = '）)】';
/** How much a word alone behind the last sentence is a byline: `…订单113笔。江山` */
const WORD_AT_END = 1;
/** `（李茹）` at the end of a paragraph. */
const BRACKET_AT_END = /[（(【][^（()）【】]{2,40}[）)】]\s*$/;

/**
 * Reads a text as a byline; null when it can't be one. Likeness counts what speaks for it: role words and brackets 3,
 * each name's own likeness; one word that is surely no name rules it out.
 * @example readByline('本报记者 张三 通讯员 李四') // { authors: ['张三', '李四'], … }
 */
export function readByline(text: string): Byline | null {
  const printed = text.trim();
  if (AUTHOR_NOTE.test(printed)) return { printed, authors: [], likeness: 3 };
  const group = GROUP_CREDIT.exec(printed);
  if (group?.[1] !== undefined) {
    const named = readByline(group[1]);
    return named === null ? null : { ...named, printed };
  }
  const note = findNote(printed);
  if (note !== null) {
    const named = readByline(printed.slice(0, note.index));
    return named === null ? null : { ...named, printed, likeness: named.likeness + 3 };
  }
  if (printed.length < 2 || printed.length > LONGEST_BYLINE || NEVER_IN_BYLINES.test(printed)) return null;
  const bracket = BRACKETED.exec(printed);
  const inner = (bracket?.[1] ?? printed).replace(BULLET, '');
  if (OWN_COLUMN.test(inner)) return null;
  if (PRESS_OFFICE.test(inner) || PAPER_ITSELF.test(inner))
    return { printed, authors: [], likeness: bracket ? 3 : 2 };
  let rest = inner.replace(PICTURES_FROM, '').replace(AND_OTHERS, '').replace(/报道$/, '');
  const hasRole = rest.search(ROLE) >= 0 || rest.search(TEXT_AND_PICTURES) >= 0;
  rest = rest.replace(TEXT_AND_PICTURES, ' ').replace(ROLE, ' ');
  const { names: found, hasMark } = readCrafts(rest);
  const names = found.filter((name) => !OFFICE.test(name));
  if (names.length === 0 || names.length > 8) return null;
  if (!hasRole && areIdioms(names)) return null;
  // 记者 before a word says that somebody bears it for a name.
  const likenesses = names.map((name) => (hasRole && isWordPeopleBear(name) ? 1 : nameLikeness(name)));
  if (likenesses.some((likeness) => likeness <= -1) && !isNamedLikeAWord(likenesses)) return null;
  const likeness =
    likenesses.reduce((sum, value) => sum + value, 0) / names.length +
    (hasRole || hasMark ? 3 : 0) +
    (bracket ? 2 : 0) +
    (names.length > 1 ? 0.5 : 0) -
    (isCouplet(names) ? 1.5 : 0);
  return { printed, authors: names, likeness };
}

/**
 * The names of a byline without those who only photographed: `文/甲 图/乙`, `甲 文 乙 图`, `甲 摄影 乙`, `甲 乙 摄`. Where
 * nobody else is named, the photographer is the author.
 */
function readCrafts(text: string): { names: string[]; hasMark: boolean } {
  if (!CRAFT_WORD.test(text)) return { names: namesIn(text), hasMark: false };
  const marks = [...text.matchAll(CRAFT)].map((match) => ({
    craft: match[1] ?? match[2] ?? match[3] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return { names: namesIn(text), hasMark: false };
  // A mark at the end speaks of the names before it; else each speaks of those behind it.
  const isBehind = namesIn(text.slice(last.end)).length === 0;
  const unmarked = isBehind ? [] : namesIn(text.slice(0, first.start));
  const groups = marks.map(({ craft, start, end }, index) => ({
    craft,
    names: namesIn(
      isBehind ? text.slice(marks[index - 1]?.end ?? 0, start) : text.slice(end, marks[index + 1]?.start),
    ),
  }));
  const writers = [
    ...unmarked,
    ...groups.flatMap(({ craft, names }) => {
      if (!PHOTOGRAPHY.test(craft)) return names;
      // 甲 乙 摄: only the last of several photographed.
      return isBehind && marks.length === 1 ? names.slice(0, -1) : [];
    }),
  ];
  const all = [...unmarked, ...groups.flatMap(({ names }) => names)];
  return { names: writers.length > 0 ? writers : all, hasMark: true };
}

function namesIn(text: string): string[] {
  return joinSpacedNames(
    text
      .replace(COLON_AT_START, '')
      .split(NAME_SEPARATOR)
      .filter((word) => word !== ''),
  );
}

/** `宓志高 丰收`: beside a sure name, one that is a word of the language as well. */
function isNamedLikeAWord(likenesses: readonly number[]): boolean {
  return (
    likenesses.filter((likeness) => likeness <= -1).length === 1 &&
    likenesses.every((likeness) => likeness >= -2) &&
    likenesses.some((likeness) => likeness >= 1.5)
  );
}

/** Nearly no line holds the word that every note begins with. */
function findNote(text: string): RegExpExecArray | null {
  return text.includes('作者') ? NOTE_BEHIND_NAME.exec(text) : null;
}

/** `问诊把脉 对症开方`: a kicker or heading of two idioms. */
function areIdioms(names: readonly string[]): boolean {
  return (
    names.length > 1 &&
    names.every((name) => name.length === 4 && nameLikeness(name) < 0 && !isTranscribed(name))
  );
}

/** `薄如纸 韧如丝`: phrases that share a character in the same place are a headline's more often than two persons' names. */
function isCouplet([first, second, ...more]: readonly string[]): boolean {
  if (first === undefined || second === undefined || more.length > 0 || first.length !== second.length)
    return false;
  return Array.from(first).some((character, index) => index > 0 && character === second[index]);
}

/** Names are often spread: `王 波`, `李 小龙`, `相里 珊`, `侯 玉 珠` are one name each. */
function joinSpacedNames(words: string[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index);
    const length = wordsOfName(rest);
    names.push(rest.slice(0, length).join(''));
    index += length;
  }
  return names;
}

/** How many words at the start of a list are the first name. */
function wordsOfName(words: readonly string[]): number {
  const [first = '', second] = words;
  if (second === undefined || second.length > 2) return 1;
  if (first.length === 2) return isCompoundSurname(first) && second.length === 1 ? 2 : 1;
  if (first.length > 1) return 1;
  const others = words.findIndex((word) => word.length > 1);
  const singles = others < 0 ? words.length : others;
  // 侯 玉 珠: an odd one out belongs to a name of three, and names of three follow each other.
  const arePairs = isSurname(words[2] ?? '') && isSurname(words[4] ?? '');
  // 王 波 李 小龙: the third begins the next name.
  const isOdd = singles === 3 && words[3]?.length !== 2;
  const isOfThree = isOdd || (singles === 6 && isSurname(words[3] ?? '') && !arePairs);
  return isOfThree ? 3 : 2;
}

/**
 * A byline in a line of its own, where a word that is a name as well may stand for itself: what is around it tells.
 * @example readBylineAlone('江山') // { authors: ['江山'], likeness: 0, … }; readByline gives null
 */
export function readBylineAlone(line: string): Byline | null {
  const printed = line.trim();
  return isWordPeopleBear(printed) ? { printed, authors: [printed], likeness: 0 } : readByline(line);
}

/**
 * Finds a byline at the end of a paragraph: after its last sentence, glued or parted by a blank, or in brackets.
 * @example findTailByline('凝聚起磅礴力量。牛佳锡') // { printed: '牛佳锡', start: 8, … }
 */
export function findTailByline(paragraph: string): TailByline | null {
  const text = paragraph.trimEnd();
  const note = findNote(text);
  const named = note === null ? null : findTailByline(text.slice(0, note.index));
  if (named !== null)
    return { ...named, printed: text.slice(named.start).trim(), likeness: named.likeness + 3 };
  const from = Math.max(0, text.length - LONGEST_BYLINE - LONGEST_END);
  const ending = text.slice(from);
  const bracket = CLOSING_BRACKETS.includes(text.slice(-1)) ? BRACKET_AT_END.exec(ending) : null;
  if (bracket) {
    const byline = readByline(bracket[0]);
    return byline === null ? null : { ...byline, start: from + bracket.index, isBracketed: true };
  }
  const end = endOfLastSentence(ending);
  if (end === null || end === ending.length) return null;
  const start = from + end;
  const rest = text.slice(start).trim();
  const byline = isWordPeopleBear(rest)
    ? { printed: rest, authors: [rest], likeness: WORD_AT_END }
    : readByline(text.slice(start));
  if (byline === null) return null;
  // A blank before the name is how the newspaper sets it; without one it may be the first word of a cut sentence.
  const blankBefore = /^\s/.test(text.slice(start)) ? 1 : 0;
  return { ...byline, start, likeness: byline.likeness + blankBefore, isBracketed: false };
}

/** Where the last sentence ends, its closing marks included; null where none does. */
function endOfLastSentence(text: string): number | null {
  for (let index = text.length - 1; index >= 0; index--) {
    if (!SENTENCE_ENDS.includes(text.charAt(index))) continue;
    let end = index + 1;
    while (end < text.length && CLOSING_MARKS.includes(text.charAt(end))) end += 1;
    return end;
  }
  return null;
}
