import { flag, type Flag, type FlagCode } from '../archive/flags.ts';
import type { BodyLine } from './draft.ts';
import { quotationBalance } from './quotations.ts';

interface Doubt {
  code: FlagCode;
  pattern: RegExp;
}

/** Spots that scanned newspaper text shows when a character was misread, doubled or lost. Each only flags. */
const DOUBTS: Doubt[] = [
  // 入 is read as 人 before what one enters: 人企、人驻、人园、人库、人统
  {
    code: 'ocr-look-alike',
    pattern: /(?<![个工本法商老新惠众巨])人(?:企(?!业家)|驻|园区|库企业|统企业|选)|企企/g,
  },
  {
    code: 'doubled-word',
    pattern:
      /的的|了了(?!解)|在在|是是(?!非)|和和|企业企业|产业产业(?!链|集)|([\u4e00-\u9fff]{4,10})[、，,]?\1/g,
  },
  // ` and ` between Han characters; units, codes and names in capitals are printed that way
  {
    code: 'stray-latin',
    pattern: /(?<=[\u4e00-\u9fff])\s*\b(?:and|the|of|to|in|or|is|for|with|on)\b\s*(?=[\u4e00-\u9fff])/gi,
  },
  { code: 'doubled-punctuation', pattern: /[，,、；;：:][，,、。；;：:]|。[，,、；;]|。。(?!。)/g },
  { code: 'stray-blank', pattern: /(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])/g },
  { code: 'replacement-character', pattern: /\ufffd/g },
];
/** The opening and its reporters are set with blanks: `科学导报讯（记者 韩冰 通讯员 霍启明）日前，` up to its first comma. */
const OPENING =
  /^(?:科学导报|[\u4e00-\u9fff]{1,6}讯|●)[^，,。]{0,40}[，,。]|^[^，,。]{0,30}(?:记者|通讯员)[^，,。]{0,30}[，,。]/;

/** Flags the doubtful spots of a line of text. */
export function findDoubts(dump: string, line: BodyLine): Flag[] {
  if (line.kind === 'heading') return [];
  const flags: Flag[] = [];
  const opening = OPENING.exec(line.text)?.[0].length ?? 0;
  for (const { code, pattern } of DOUBTS) {
    for (const match of line.text.matchAll(pattern)) {
      if (code === 'stray-blank' && match.index < opening) continue;
      const around = line.text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4);
      flags.push(flag(code, dump, line.line, `“${around}”`));
    }
  }
  const balance = quotationBalance(line.text);
  // An opening mark too many may be closed in the next line; a closing one too many after it never is.
  if (balance < -1 || (balance < 0 && !line.text.startsWith('“') && hasOwnPair(line.text))) {
    flags.push(
      flag('unbalanced-quotation', dump, line.line, 'a closing quotation mark without an opening one'),
    );
  }
  return flags;
}

/** Whether a closing mark too many comes after a pair that was whole. */
function hasOwnPair(text: string): boolean {
  let depth = 0;
  let pairs = 0;
  for (const character of text) {
    if (character === '“') depth += 1;
    if (character === '”') {
      if (depth === 0) return pairs > 0;
      depth -= 1;
      pairs += 1;
    }
  }
  return false;
}
