import { z } from 'zod';
import { articleSchema, headline, issueSchema } from '../../archive/article.ts';
import type { Catalog } from '../../archive/catalog.ts';
import type { DataRow } from '../data-row.ts';
import { type FieldWords, ROW_WORDS } from './field-words.ts';

/** Between the members of a list of names or ids in one cell: `吴珊;张蓓蕾`. */
const MEMBER_SEPARATOR = ';';
/** Between the printed lines in one cell. */
const LINE_SEPARATOR = '\n';

const { shape } = articleSchema;
const cell = z.string().nullable();

/** A row of `/data/articles.csv`: a line of `articles.jsonl`, made flat. */
export const articleTableSchema = z.strictObject({
  id: shape.id,
  url: z.string(),
  /** `长治高新区 召开2026年工作会议` */
  headline: cell,
  label: shape.label,
  title: shape.title,
  kickers: cell,
  subtitle: cell,
  date: cell,
  dateBasis: shape.dateBasis,
  dateEvidence: cell,
  issueDate: cell,
  issuePage: issueSchema.shape.page,
  issueBasis: issueSchema.shape.basis,
  authors: cell,
  byline: shape.byline,
  type: shape.type,
  parks: cell,
  parkNames: cell,
  mentions: cell,
  captions: cell,
  continuedFrom: shape.continuedFrom,
  continuesOn: shape.continuesOn,
  continues: cell,
  continuedBy: cell,
  dump: shape.source.shape.dump,
  /** `3-15;20-20` */
  lines: z.string(),
  corrections: z.int(),
  flags: cell,
  /** Characters of `text`, line feeds left out. */
  characters: z.int(),
  text: z.string(),
});
export type ArticleTableRow = z.infer<typeof articleTableSchema>;

const MEMBERS = '各项以半角分号隔开';
const LINES = '各行以换行隔开';

/** What the columns mean. */
export const ARTICLE_TABLE_WORDS: Record<keyof ArticleTableRow, FieldWords> = {
  ...ROW_WORDS,
  headline: { title: '题名', description: '标签与标题以空格相连，列表和引文所用；版面都未印的为空' },
  kickers: { title: '引题', description: `${ROW_WORDS.kickers.description}，${LINES}` },
  issueDate: { title: '见报日期', description: 'EDTF格式，推算的带~：2026-01~' },
  issuePage: { title: '版次', description: '版面所印版次：A2' },
  issueBasis: {
    title: '见报日期依据',
    description: 'header页眉，sidecar存档记录，estimate由所载文章推算',
  },
  authors: { title: '作者', description: `${ROW_WORDS.authors.description}，${MEMBERS}` },
  parks: { title: '开发区', description: `${ROW_WORDS.parks.description}，${MEMBERS}` },
  parkNames: { title: '开发区名称', description: `与开发区编号一一对应的简称，${MEMBERS}` },
  mentions: { title: '提及的开发区', description: `${ROW_WORDS.mentions.description}，${MEMBERS}` },
  captions: { title: '图片说明', description: `${ROW_WORDS.captions.description}，${LINES}` },
  dump: { title: '版面存档名', description: '文章所在版面的存档名' },
  lines: { title: '行号', description: `文章在存档中的起止行号：3-15，${MEMBERS}` },
  corrections: { title: '订正处数', description: '编辑订正的处数' },
  flags: { title: '存疑', description: `${ROW_WORDS.flags.description}，${MEMBERS}` },
  characters: { title: '字数', description: '“文字”一栏的字符数，换行不计' },
};

/** Flattens a line of `articles.jsonl`. */
export function articleTableRow(row: DataRow, catalog: Pick<Catalog, 'parkName'>): ArticleTableRow {
  return {
    id: row.id,
    url: row.url,
    headline: headline(row),
    label: row.label,
    title: row.title,
    kickers: joined(row.kickers, LINE_SEPARATOR),
    subtitle: row.subtitle ?? null,
    date: row.date,
    dateBasis: row.dateBasis,
    dateEvidence: row.dateEvidence,
    issueDate: row.issue.date,
    issuePage: row.issue.page,
    issueBasis: row.issue.basis,
    authors: joined(row.authors),
    byline: row.byline,
    type: row.type,
    parks: joined(row.parks),
    parkNames: joined(row.parks.map((id) => catalog.parkName(id))),
    mentions: joined(row.mentions),
    captions: joined(row.captions, LINE_SEPARATOR),
    continuedFrom: row.continuedFrom,
    continuesOn: row.continuesOn,
    continues: row.continues ?? null,
    continuedBy: row.continuedBy ?? null,
    dump: row.source.dump,
    lines: row.source.lines.map(([from, to]) => `${from}-${to}`).join(MEMBER_SEPARATOR),
    corrections: row.corrections.length,
    flags: joined(row.flags),
    characters: Array.from(row.text.replaceAll('\n', '')).length,
    text: row.text,
  };
}

function joined(members: readonly string[], separator = MEMBER_SEPARATOR): string | null {
  return members.length === 0 ? null : members.join(separator);
}
