import type { LineRole } from '../archive/sheet.ts';

/** What each role of a line is called, in the order of the legend. */
export const ROLE_NAMES: Readonly<Record<LineRole, string>> = {
  header: '版头',
  label: '单位名',
  kicker: '引题',
  headline: '标题',
  subtitle: '副题',
  heading: '小标题',
  body: '正文',
  caption: '图说',
  byline: '署名',
  mark: '标记',
  furniture: '杂项',
  withheld: '不公开',
  withdrawn: '已撤下',
};

/** What the less obvious roles mean, for the legend. */
const ROLE_MEANINGS: Partial<Record<LineRole, string>> = {
  header: '报名、日期、版次',
  label: '标题前的单位名称',
  mark: '转版标记',
  furniture: '不属于任何文章的文字',
};

/** The role of a line in a word: `标题`. */
export function roleName(role: LineRole): string {
  return ROLE_NAMES[role];
}

/** The roles that stand on a page, each with its number of lines. */
export function roleLegend(lines: readonly { role: LineRole }[]): {
  role: LineRole;
  name: string;
  meaning: string | null;
  count: number;
}[] {
  const groups = Map.groupBy(lines, ({ role }) => role);
  return (Object.keys(ROLE_NAMES) as LineRole[]).flatMap((role) => {
    const count = groups.get(role)?.length ?? 0;
    return count === 0 ? [] : [{ role, name: ROLE_NAMES[role], meaning: ROLE_MEANINGS[role] ?? null, count }];
  });
}
