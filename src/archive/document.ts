import { parse } from 'yaml';
import { type ArticleDocument, articleSchema, type BodyBlock } from './article.ts';
import { stringifyFrontMatter } from './front-matter.ts';

/** The fence of front matter, its YAML, and the body. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;
/** `\*` → `*`: CommonMark lets any ASCII punctuation be escaped. */
const ESCAPED_CHARACTER = /\\([!-/:-@[-`{-~])/g;
/** Characters that Markdown, its usual extensions, HTML or MDX could take for syntax anywhere in a line. */
const SYNTAX_ANYWHERE = /[\\`*_{}[\]<>#|~&$@^]/g;
/** `- item`, `+ item`, `= underline`, `: definition`: syntax at the start of a line only. */
const SYNTAX_AT_START = /^[-+=:!]/;
/** `1. item`, `1) item` */
const LIST_NUMBER_AT_START = /^(\d{1,9})([.)])/;
/** `https://` and `www.` would become links. */
const BARE_ADDRESS = /(:)(?=\/\/)|(?<=\bwww)(\.)/gi;
/** `::: note` and `:name` of directives. */
const DIRECTIVE = /:(?=[:\p{L}\p{N}])/gu;
const HEADING_PREFIX = '## ';

/** Why a file is no article: one line a fault, each with field, value and what is allowed. */
export class ArticleFormatError extends Error {
  override name = 'ArticleFormatError';
}

/**
 * Escapes text so that no Markdown processor finds syntax in it.
 * @example escapeMarkdown('<b>*a*') // '\<b\>\*a\*'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(SYNTAX_ANYWHERE, '\\$&')
    .replace(DIRECTIVE, '\\:')
    .replace(BARE_ADDRESS, (found) => `\\${found}`)
    .replace(SYNTAX_AT_START, '\\$&')
    .replace(LIST_NUMBER_AT_START, '$1\\$2');
}

/** The reverse of {@link escapeMarkdown}. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPED_CHARACTER, '$1');
}

/** Writes an article as the Markdown file that stands under `content/articles`, ending in a line feed. */
export function stringifyArticle({ article, body }: ArticleDocument): string {
  const blocks = body.map(
    (block) => (block.kind === 'heading' ? HEADING_PREFIX : '') + escapeMarkdown(block.text),
  );
  return `---\n${stringifyFrontMatter(article)}---\n\n${blocks.join('\n\n')}\n`;
}

/**
 * Reads an article's Markdown file.
 * @param path names the file in errors
 * @throws ArticleFormatError with the field, its value and what is allowed
 */
export function parseArticle(markdown: string, path: string): ArticleDocument {
  const { yaml, body } = splitFrontMatter(markdown, path);
  return { article: parseFrontMatter(yaml, path), body: parseBody(body) };
}

/**
 * Reads the body of an article's Markdown file and leaves its front matter alone, for those who know it already: YAML
 * takes ten times as long as the body.
 * @throws ArticleFormatError when the file has no front matter
 */
export function parseArticleBody(markdown: string, path: string): BodyBlock[] {
  return parseBody(splitFrontMatter(markdown, path).body);
}

function splitFrontMatter(markdown: string, path: string): { yaml: string; body: string } {
  const match = FRONT_MATTER.exec(markdown);
  if (!match) {
    throw new ArticleFormatError(
      `${path}: the file has no front matter; expected "---", YAML, "---" at its head. Run npm run ingest to write it anew.`,
    );
  }
  const [, yaml = '', body = ''] = match;
  return { yaml, body };
}

function parseFrontMatter(yaml: string, path: string) {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (error) {
    throw new ArticleFormatError(`${path}: the front matter is no YAML: ${String(error)}`);
  }
  const result = articleSchema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
      data,
    );
    return `${path}: ${issue.path.join('.') || 'front matter'}: ${issue.message}; found ${value === undefined ? 'nothing' : JSON.stringify(value)}`;
  });
  throw new ArticleFormatError(faults.join('\n'));
}

function parseBody(markdown: string): BodyBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) =>
      block.startsWith(HEADING_PREFIX)
        ? { kind: 'heading', text: unescapeMarkdown(block.slice(HEADING_PREFIX.length)) }
        : { kind: 'paragraph', text: unescapeMarkdown(block) },
    );
}
