import { type Article, type ArticleType, type DateBasis, type Issue } from '../archive/article.ts';
import { typeName } from './article-words.ts';
import { basisInWords, issueBasisInWords } from './date-basis.ts';
import { dateInWords, issueInWords } from './date-words.ts';

/** A correction as a reader sees it. */
export interface CorrectionWords {
  /** The field that was set; null where words of the text were replaced. */
  field: string | null;
  from: string;
  to: string;
  reason: string;
}

/** `authors: ["付雅祺"]`: how a field that an editor set is recorded. */
const SET_FIELD = /^(?<name>[A-Za-z]+): (?<json>.+)$/su;

const NOTHING = '无';

/** How the values of each field that can be set are called and written. */
const FIELDS: Record<string, { name: string; write: (value: never, parkName: ParkName) => string }> = {
  title: { name: '标题', write: writeText },
  label: { name: '标题前的名称', write: writeText },
  kickers: { name: '引题', write: writeList },
  subtitle: { name: '副题', write: writeText },
  parks: { name: '开发区', write: writeParks },
  mentions: { name: '文中提及的开发区', write: writeParks },
  date: { name: '新闻日期', write: dateInWords },
  dateBasis: { name: '年份依据', write: (basis: DateBasis) => basisInWords(basis) },
  dateEvidence: { name: '年份所据字句', write: (words: string) => `“${words}”` },
  issue: { name: '见报', write: writeIssue },
  authors: { name: '作者', write: writeList },
  byline: { name: '署名', write: writeText },
  type: { name: '体裁', write: (type: ArticleType) => typeName(type) },
  captions: { name: '图片说明', write: writeList },
  continuedFrom: { name: '上接', write: writePage },
  continuesOn: { name: '下转', write: writePage },
};

type ParkName = (id: string) => string;

/**
 * Puts corrections into words: the field's name, its values without syntax. Fields that were set to what they were are
 * left out.
 * @param parkName the name of a zone
 * @example correctionsInWords([{ from: 'authors: []', to: 'authors: ["付雅祺"]', reason: '署名核实' }], String)
 * // [{ field: '作者', from: '无', to: '付雅祺', reason: '署名核实' }]
 */
export function correctionsInWords(
  corrections: Article['corrections'],
  parkName: ParkName,
): CorrectionWords[] {
  return corrections
    .map(({ from, to, reason }) => {
      const before = readField(from, parkName);
      const after = readField(to, parkName);
      return before === null || after?.field !== before.field
        ? { field: null, from, to, reason }
        : { field: before.field, from: before.words, to: after.words, reason };
    })
    .filter(({ from, to }) => from !== to);
}

/** null for words of the text. */
function readField(recorded: string, parkName: ParkName): { field: string; words: string } | null {
  const { name = '', json = '' } = SET_FIELD.exec(recorded)?.groups ?? {};
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  const value = field === undefined ? undefined : readJson(json);
  if (field === undefined || value === undefined) return null;
  return { field: field.name, words: value === null ? NOTHING : field.write(value as never, parkName) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function writeText(text: string): string {
  return text;
}

function writeList(texts: string[]): string {
  return texts.length === 0 ? NOTHING : texts.join('、');
}

function writeParks(ids: string[], parkName: ParkName): string {
  return writeList(ids.map(parkName));
}

function writeIssue(issue: Issue): string {
  const words = issueInWords(issue);
  if (words === null) return NOTHING;
  const basis = issueBasisInWords(issue);
  return basis === null ? words : `${words}（${basis}）`;
}

function writePage(page: string): string {
  return `${page}版`;
}
