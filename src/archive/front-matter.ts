import { stringify } from 'yaml';
import type { Article } from './article.ts';

/** Options for scalars: YAML 1.1 rules quote what older parsers would take for dates or yes and no. */
const SCALAR_OPTIONS = { version: '1.1', lineWidth: 0, blockQuote: false } as const;
/**
 * Text that YAML takes as it is, wherever it stands: it begins with a Han character, a bracket or a number before one, and
 * holds no sign of syntax; an id; a hash that is no number, having a letter other than b (binary) and e (powers of ten).
 */
const PLAIN =
  /^(?:[\u4e00-\u9fff（《“]|\d{1,4}[\u4e00-\u9fff])(?:[\u4e00-\u9fff0-9A-Za-z，。、；！？“”‘’（）《》—…·%]| (?=[\u4e00-\u9fff]))*$|^\d{4,8}-[a-z]{2}[a-z0-9-]*$|^[a-z]{2,}(?:-[a-z0-9]+)+$|^(?=.*[acdf])[0-9a-f]{64}$/;
/** Scalars that recur in an archive, as YAML writes them; the rest is forgotten now and then. */
const scalars = new Map<string, string>();
const MOST_SCALARS = 10_000;
/** Longer ones hardly recur. */
const LONGEST_KEPT = 80;

/**
 * Writes an article's fields as YAML, in their order: block style, but for the runs of lines. The layout is fixed, so
 * that only scalars are left to the library: a general writer takes ten times as long.
 */
export function stringifyFrontMatter(article: Article): string {
  let yaml = '';
  for (const [name, value] of Object.entries(article)) {
    if (name === 'source') yaml += sourceOf(article.source);
    else yaml += fieldOf(name, value, '');
  }
  return yaml;
}

function fieldOf(name: string, value: unknown, indent: string): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}${name}: []\n`;
    return `${indent}${name}:\n${value.map((item) => itemOf(item, `${indent}  `)).join('')}`;
  }
  if (typeof value === 'object' && value !== null)
    return `${indent}${name}:\n${fieldsOf(value, `${indent}  `)}`;
  return `${indent}${name}: ${scalarOf(value)}\n`;
}

function fieldsOf(value: object, indent: string): string {
  return Object.entries(value)
    .map(([name, field]) => fieldOf(name, field, indent))
    .join('');
}

function itemOf(item: unknown, indent: string): string {
  if (typeof item !== 'object' || item === null) return `${indent}- ${scalarOf(item)}\n`;
  // The first field stands behind the dash.
  return `${indent}- ${fieldsOf(item, `${indent}  `).slice(indent.length + 2)}`;
}

function sourceOf({ lines, ...rest }: Article['source']): string {
  const fields = Object.entries({ dump: rest.dump, lines, sha256: rest.sha256 }).map(([name, value]) =>
    Array.isArray(value)
      ? `  ${name}: [${value.map(([from, to]) => `[${from}, ${to}]`).join(', ')}]\n`
      : fieldOf(name, value, '  '),
  );
  return `source:\n${fields.join('')}`;
}

function scalarOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (PLAIN.test(value)) return value;
  const known = scalars.get(value);
  if (known !== undefined) return known;
  const written = stringify(value, SCALAR_OPTIONS).replace(/\n$/, '');
  if (scalars.size > MOST_SCALARS) scalars.clear();
  if (value.length <= LONGEST_KEPT) scalars.set(value, written);
  return written;
}
