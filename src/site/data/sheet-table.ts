import { z } from 'zod';
import { FURNITURE_REASONS, LINE_ROLES, sheetSchema } from '../../archive/sheet.ts';
import { furnitureReasonInWords } from '../furniture-reason.ts';
import { roleName } from '../line-role-words.ts';
import type { FieldWords } from './field-words.ts';

/** A printed page in `/data/api/sheets/2026.json`: what ingest wrote of it, and its page. */
export const apiSheetSchema = sheetSchema.extend({
  /** `/sheets/000_509f00fa48d92003/` */
  url: z.string(),
});
export type ApiSheet = z.infer<typeof apiSheetSchema>;

const ROLES = LINE_ROLES.map((role) => `${role}${roleName(role)}`).join('，');
const REASONS = FURNITURE_REASONS.map((reason) => `${reason}${furnitureReasonInWords(reason)}`).join('，');

/** What the fields of a printed page mean. */
export const SHEET_WORDS: Record<keyof ApiSheet, FieldWords> = {
  dump: { title: '版面存档名', description: '与文章source中的dump相同' },
  encoding: { title: '编码', description: '存档文件原来的编码' },
  sha256: { title: '散列值', description: '存档文件的SHA-256散列值；有号码或姓名隐去的，是隐去后文字的' },
  issue: { title: '见报', description: '见报日期date（EDTF，推算的带~）、版次page、日期依据basis' },
  sourceUrl: { title: '扫描件', description: '扫描件或原网页的地址；没有的为空' },
  articles: { title: '文章', description: '版面上文章的编号，按所印次序' },
  withheld: { title: '不公开', description: '含个人号码而不公开的公告数' },
  withdrawn: { title: '已撤下', description: '由编辑撤下的文章数' },
  lines: {
    title: '逐行归类',
    description: `各段的起止行号from、to，归类role（${ROLES}），所属文章的编号article；归为杂项的另有原因reason（${REASONS}）。空行略去，不含文字`,
  },
  url: { title: '地址', description: '版面页在本站内的路径，不含站点所在的子路径' },
};
