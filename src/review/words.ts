import type { Severity } from '../archive/flags.ts';
import { FURNITURE_REASONS, type LineRole } from '../archive/sheet.ts';
import { FURNITURE } from '../ingest/draft.ts';
import { furnitureReasonInWords } from '../site/furniture-reason.ts';
import { roleName } from '../site/line-role-words.ts';

/** Lines in these roles are never shown. */
export const HIDDEN_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['withheld', 'withdrawn']);

export const SEVERITY_NAMES: Record<Severity, string> = { error: '错误', warning: '警告', notice: '提示' };

/** The most serious first. */
export const SEVERITIES = Object.keys(SEVERITY_NAMES) as Severity[];

/** By what the report says, which is English. */
const REASONS: ReadonlyMap<string, string> = new Map([
  [FURNITURE.header, roleName('header')],
  ...FURNITURE_REASONS.map((reason) => [FURNITURE[reason], furnitureReasonInWords(reason)] as const),
]);

/** Why text of the page is in no article; a reason that has no words here is shown as ingest gives it. */
export function furnitureReason(reason: string): string {
  return REASONS.get(reason) ?? reason;
}
