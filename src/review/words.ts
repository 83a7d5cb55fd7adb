import type { Severity } from '../archive/flags.ts';
import type { LineRole } from '../archive/sheet.ts';

/** Lines in these roles are never shown. */
export const HIDDEN_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['withheld', 'withdrawn']);

export const SEVERITY_NAMES: Record<Severity, string> = { error: '错误', warning: '警告', notice: '提示' };

/** The most serious first. */
export const SEVERITIES = Object.keys(SEVERITY_NAMES) as Severity[];

const FURNITURE_REASONS: Record<string, string> = {
  'page header': '版头',
  'editors, telephone or mail of the newspaper': '报社编辑、电话或邮箱',
  'column label': '栏目名',
  'a caption without an article': '没有文章的图说',
  'left out by an editor': '编辑剔除',
  'a column read twice': '一栏被识读了两次，只保留一次',
  'a headline or name without any text below it': '下面没有正文的标题或名称',
};

/** Why text of the page is in no article; a reason that has no words here is shown as ingest gives it. */
export function furnitureReason(reason: string): string {
  return FURNITURE_REASONS[reason] ?? reason;
}
