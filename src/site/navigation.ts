import { address } from './address.ts';

export interface NavigationEntry {
  label: string;
  href: string;
  /** True on the page itself and on every page below it. */
  current: boolean;
}

/** Top of the site's tree: segment of the address and what the navigation calls it. */
const ENTRIES = [
  { label: '首页', segments: [] },
  { label: '开发区', segments: ['parks'] },
  { label: '日期', segments: ['dates'] },
  { label: '作者', segments: ['authors'] },
  { label: '版面', segments: ['sheets'] },
  { label: '搜索', segments: ['search'] },
  { label: '关于', segments: ['about'] },
];

/**
 * The navigation as a page shows it.
 * @param path of the page, with base: `/parks/changzhi-gaoxinqu/`
 */
export function navigation(path: string): NavigationEntry[] {
  return ENTRIES.map(({ label, segments }) => {
    const href = address(...segments);
    return { label, href, current: segments.length === 0 ? path === href : path.startsWith(href) };
  });
}
