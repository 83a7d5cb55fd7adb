/** The drawing's size in its own units: twelve bars of equal room. */
export const BARS_WIDTH = 120;
export const BARS_HEIGHT = 40;

const BAR_ROOM = 10;
const BAR_WIDTH = 8;
/** The lowest bar that can be told from the line below it. */
const LOWEST = 2;

/**
 * Twelve months as the path of an SVG drawing, a bar each; a month without any has none.
 * @param highest count that fills the whole height
 * @example barsPath([4, 2], 4) // 'M1 40V0h8V40zM11 40V20h8V40z'
 */
export function barsPath(months: readonly number[], highest: number): string {
  return months
    .map((count, index) => {
      if (count === 0) return '';
      const height = Math.max(LOWEST, Math.round((count / highest) * BARS_HEIGHT));
      return `M${index * BAR_ROOM + 1} ${BARS_HEIGHT}V${BARS_HEIGHT - height}h${BAR_WIDTH}V${BARS_HEIGHT}z`;
    })
    .join('');
}
