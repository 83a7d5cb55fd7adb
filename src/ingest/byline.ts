import { nameLikeness } from './names.ts';

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
  /(?:[\u4e00-\u9fff]{2,6}(?=记者)|本[报刊])?(?:实习|见习|特约|首席)?(?:记者|通讯员|撰稿人?|评论员|实习生)|(?:作者|撰文|整理|供稿|采写)\s*[:：]?/g;
/** `文/图` `图/文` `文图` `文 图`, `摄影报道`: the same person wrote and photographed. */
const TEXT_AND_PICTURES = /[文图]\s*[/／、]\s*[文图]|图文|文图|摄影报道/g;
/** `李四/图` `李四 摄`: only the photographer. */
const PHOTOGRAPHER = /([\u4e00-\u9fff]{2,4})\s*(?:[/／]\s*[图摄]|摄影?$)/g;
/** `王波/文` */
const WRITER_MARK = /[/／]\s*文/g;
const BRACKETED = /^[（(【[]\s*(.*?)\s*[）)】\]]$/;
const NAME_SEPARATOR = /[\s\u3000、，,；;/／]+/;
/** `■` `□` before a byline. */
const BULLET = /^[■□●◆◇▲△★☆]\s*/;
/** `作者单位：…` `（作者系…）`: about the author, below the text. */
const AUTHOR_NOTE = /^[（(]?作者(?:单位|系|为|简介)[:：\u4e00-\u9fff].{2,60}$/;
/** Nothing longer is a byline. */
const LONGEST_BYLINE = 48;
/** A sentence's end, closing marks included; the byline may follow it, with or without a blank. */
const SENTENCE_END = /[。！？!?…][”’"'』」》）)]*/g;
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
  if (
    printed.length < 2 ||
    printed.length > LONGEST_BYLINE ||
    /[。！？!?：:](?=.)/.test(printed.replace(ROLE, ''))
  )
    return null;
  const bracket = BRACKETED.exec(printed);
  let rest = (bracket?.[1] ?? printed).replace(BULLET, '');
  const hasRole = rest.search(ROLE) >= 0;
  const hasPictures = rest.search(TEXT_AND_PICTURES) >= 0;
  rest = rest.replace(TEXT_AND_PICTURES, ' ');
  const withoutPhotographers = rest.replace(PHOTOGRAPHER, ' ');
  if (withoutPhotographers.trim() !== '') rest = withoutPhotographers;
  rest = rest
    .replace(WRITER_MARK, ' ')
    .replace(ROLE, ' ')
    .replace(/(?:报道|文|图|摄影?)$/, ' ');
  const names = joinSpacedNames(rest.split(NAME_SEPARATOR).filter((word) => word !== ''));
  if (names.length === 0 || names.length > 8) return null;
  const likenesses = names.map(nameLikeness);
  if (likenesses.some((likeness) => likeness <= -1)) return null;
  const likeness =
    likenesses.reduce((sum, value) => sum + value, 0) / names.length +
    (hasRole || hasPictures ? 3 : 0) +
    (bracket ? 2 : 0) +
    (names.length > 1 ? 0.5 : 0);
  return { printed, authors: names, likeness };
}

/** Two-character names are often spread: `王 波` is one name, as is `李 小龙` when nothing else fits. */
function joinSpacedNames(words: string[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    if (word.length === 1 && next !== undefined && next.length <= 2) {
      names.push(word + next);
      index += 1;
    } else {
      names.push(word);
    }
  }
  return names;
}

/**
 * Finds a byline at the end of a paragraph: after its last sentence, glued or parted by a blank, or in brackets.
 * @example findTailByline('凝聚起磅礴力量。牛佳锡') // { printed: '牛佳锡', start: 8, … }
 */
export function findTailByline(paragraph: string): TailByline | null {
  const text = paragraph.trimEnd();
  const bracket = BRACKET_AT_END.exec(text);
  if (bracket) {
    const byline = readByline(bracket[0]);
    return byline === null ? null : { ...byline, start: bracket.index, isBracketed: true };
  }
  const end = [...text.matchAll(SENTENCE_END)].at(-1);
  if (end === undefined) return null;
  const start = end.index + end[0].length;
  if (start >= text.length) return null;
  const byline = readByline(text.slice(start));
  if (byline === null) return null;
  // A blank before the name is how the newspaper sets it; without one it may be the first word of a cut sentence.
  const blankBefore = /^\s/.test(text.slice(start)) ? 1 : 0;
  return { ...byline, start, likeness: byline.likeness + blankBefore, isBracketed: false };
}
