import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { FLAG_CODES } from './flags.ts';

/** Lower-case ASCII words joined by hyphens: the form of every id, safe in a path and an address. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const parkId = z.string().regex(SLUG, { error: 'expected the id of a zone, such as changzhi-gaoxinqu' });
const articleId = z
  .string()
  .regex(SLUG, { error: 'expected the id of an article, such as 20260112-changzhi-gaoxinqu-4f2a' });
const text = z.string().min(1);
const lineNumber = z.int().min(1);

export const ARTICLE_TYPES = ['news', 'feature', 'brief', 'continuation', 'notice'] as const;
export const DATE_BASES = ['dateline', 'text', 'header', 'page', 'sidecar'] as const;
export const ISSUE_BASES = ['header', 'sidecar', 'estimate'] as const;

export const issueSchema = z.strictObject({
  /** When the page was printed: `2025-03-18`, or `2026-01~` when estimated from its articles. */
  date: edtfSchema.nullable(),
  /** The page number as printed: `A2`. */
  page: text.nullable(),
  /** What the date rests on: the page's header, the archivist's sidecar, or an estimate. */
  basis: z.enum(ISSUE_BASES).nullable(),
});

/** The front matter of an article under `content/articles`. Fields stand in this order. */
export const articleSchema = z.strictObject({
  /** Permanent, and the address: `20260112-changzhi-gaoxinqu-4f2a`. Assigned once, kept in `ids.tsv`. */
  id: articleId,
  /** The headline as printed, without stray OCR blanks; null where the page prints none: `召开2026年工作会议`. */
  title: text.nullable(),
  /** The line above the headline that names a zone or company: `长治高新区`. */
  label: text.nullable(),
  /** 引题, the lines that lead to the headline: `["强经济之基,固民生之本——"]`. */
  kickers: z.array(text),
  /** 副题, the line below the headline: `——来自晋中国家农高区的调查`. */
  subtitle: text.optional(),
  /** Zones the article is about, an inner park with its zone: `["changzhi-gaoxinqu"]`. */
  parks: z.array(parkId),
  /** Zones and inner parks that the text only names. */
  mentions: z.array(parkId),
  /** The day of the news: `2026-01-12`; without any year `XXXX-08-28`; null for 近日. */
  date: edtfSchema.nullable(),
  /** Where the year came from; `page` means a neighbour on the page gave it away. */
  dateBasis: z.enum(DATE_BASES).nullable(),
  /** The printed words that the date's year rests on: `长治高新区2026年工作会议召开`. */
  dateEvidence: text.nullable(),
  issue: issueSchema,
  /** Names of byline and opening, in order: `["吴珊", "张蓓蕾"]`. */
  authors: z.array(text),
  /** The byline as printed: `本报记者 张三 通讯员 李四`. */
  byline: text.nullable(),
  type: z.enum(ARTICLE_TYPES),
  /** Captions with their credit, as printed: `["招聘会现场。临汾经开区供图"]`. */
  captions: z.array(text),
  /** Page that holds the part before this one: `A1`. */
  continuedFrom: text.nullable(),
  /** Page that holds the part after this one: `A3`. */
  continuesOn: text.nullable(),
  /** Id of the part before, when it is in the archive. */
  continues: articleId.optional(),
  /** Id of the part after, when it is in the archive. */
  continuedBy: articleId.optional(),
  /** Id of the article that this one repeats. */
  duplicateOf: articleId.optional(),
  source: z.strictObject({
    /** Name of the dump without `.txt`: `000_509f00fa48d92003`. */
    dump: text,
    /** First and last line, 1-based, of every run of lines the article was made of: `[[3, 15]]`. */
    lines: z.array(z.tuple([lineNumber, lineNumber])).min(1),
    /** Hash of the masked file in `content/dumps`; of its text without the names where an editor took names out. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** What an editor changed, and why. */
  corrections: z.array(z.strictObject({ from: z.string(), to: z.string(), reason: text })),
  /** What ingest doubts. */
  flags: z.array(z.enum(FLAG_CODES)),
});

export type Article = z.infer<typeof articleSchema>;
export type ArticleType = Article['type'];
export type DateBasis = NonNullable<Article['dateBasis']>;
export type Issue = z.infer<typeof issueSchema>;

/** A part of an article's body, in printed order. Text holds no line feed. */
export interface BodyBlock {
  kind: 'heading' | 'paragraph';
  text: string;
}

/** An article with its body. */
export interface ArticleDocument {
  article: Article;
  body: BodyBlock[];
}

/**
 * The headline as lists and citations show it: label and title parted by a blank; null where neither is printed.
 * @example headline({ label: '长治高新区', title: '召开2026年工作会议' }) // '长治高新区 召开2026年工作会议'
 */
export function headline(article: Pick<Article, 'label' | 'title'>): string | null {
  const parts = [article.label, article.title].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}
