/** A value of src/styles/tokens.css. */
export interface Token {
  /** `color-paper` */
  name: string;
  value: string;
  /** Its value in dark; null where it is the same. */
  dark: string | null;
}

/** `--color-paper: #fbf9f4;`, over several lines too */
const DECLARATION = /--([a-z][a-z-]*):\s*([^;]+);/g;
const THEME = /@theme\s*\{(.*?)\n\}/s;
const DARK = /@media \(prefers-color-scheme: dark\)\s*\{(.*?)\n\}/s;

/**
 * Reads the tokens of the design out of their style sheet, so that the page that shows them never lags behind.
 * @throws Error when the sheet has no theme
 */
export function parseTokens(css: string): Token[] {
  const theme = THEME.exec(css)?.[1];
  if (theme === undefined) throw new Error('tokens.css: expected a block @theme { … }');
  const dark = new Map(declarations(DARK.exec(css)?.[1] ?? ''));
  return declarations(theme).map(([name, value]) => ({ name, value, dark: dark.get(name) ?? null }));
}

/** Rules that give a part of the page the colours of one scheme, whatever the system prefers. */
export function schemeRules(tokens: readonly Token[]): string {
  const colours = tokens.filter(({ dark }) => dark !== null);
  const rule = (scheme: string, valueOf: (token: Token) => string) =>
    `.in-${scheme}{color-scheme:${scheme};${colours.map((token) => `--${token.name}:${valueOf(token)}`).join(';')}}`;
  return rule('light', ({ value }) => value) + rule('dark', ({ value, dark }) => dark ?? value);
}

function declarations(block: string): [name: string, value: string][] {
  return Array.from(block.matchAll(DECLARATION), ([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' ').trim(),
  ]);
}
