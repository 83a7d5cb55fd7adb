/** One of Shanxi's eleven prefectures with its place on the map of tiles. */
export interface Prefecture {
  /** As the registry has it: `大同市`. */
  name: string;
  /** Names its section: `datong`. */
  id: string;
  /** From 1, north to south. */
  row: number;
  /** From 1, west to east. */
  column: number;
}

/**
 * The eleven prefectures, north to south and west to east. A tile lies roughly where the seat of the prefecture does
 * among the others (by the coordinates of the registry's zones); tiles say nothing about area or borders.
 */
export const PREFECTURES: readonly Prefecture[] = [
  { name: '朔州市', id: 'shuozhou', row: 1, column: 2 },
  { name: '大同市', id: 'datong', row: 1, column: 3 },
  { name: '忻州市', id: 'xinzhou', row: 2, column: 2 },
  { name: '吕梁市', id: 'lvliang', row: 3, column: 1 },
  { name: '太原市', id: 'taiyuan', row: 3, column: 2 },
  { name: '阳泉市', id: 'yangquan', row: 3, column: 3 },
  { name: '临汾市', id: 'linfen', row: 4, column: 1 },
  { name: '晋中市', id: 'jinzhong', row: 4, column: 2 },
  { name: '长治市', id: 'changzhi', row: 4, column: 3 },
  { name: '运城市', id: 'yuncheng', row: 5, column: 1 },
  { name: '晋城市', id: 'jincheng', row: 5, column: 3 },
];

const BY_NAME = new Map(PREFECTURES.map((prefecture) => [prefecture.name, prefecture]));

/** The anchor of a prefecture's section; a place that is none of the eleven is its own anchor. */
export function prefectureAnchor(name: string | null): string {
  if (name === null) return 'unknown-place';
  return BY_NAME.get(name)?.id ?? name;
}

/** North to south as on the map, other places after them, unknown ones last. */
export function comparePrefectures(a: string | null, b: string | null): number {
  return rank(a) - rank(b);
}

function rank(name: string | null): number {
  if (name === null) return PREFECTURES.length + 1;
  const index = PREFECTURES.findIndex((prefecture) => prefecture.name === name);
  return index === -1 ? PREFECTURES.length : index;
}
