/** A line of a dump. */
export interface Line {
  /** 1-based, as an editor counts. */
  number: number;
  /** Without its ending, otherwise as printed. */
  text: string;
}

/** `\r\n`, `\n`, `\r` */
const LINE_END = /\r\n|\n|\r/;
/** Control characters but the tab: marks of a damaged file, never printed. */
const UNPRINTABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * Splits a dump's text into its lines. Control characters become blanks: they are no text, and some would break YAML.
 * @example split('甲\r\n乙') // [{ number: 1, text: '甲' }, { number: 2, text: '乙' }]
 */
export function split(text: string): Line[] {
  return text
    .replace(UNPRINTABLE, ' ')
    .split(LINE_END)
    .map((line, index) => ({ number: index + 1, text: line }));
}
