/** First and last byte of the rows and of the cells of GB 2312 that hold characters, levels 1 and 2. */
const ROWS = { first: 0xb0, last: 0xf7 };
const CELLS = { first: 0xa1, last: 0xfe };
/** A Chinese character: `汉` */
const HAN = /^\p{Script=Han}$/u;

/**
 * The 6,763 characters of GB 2312, levels 1 and 2: what simplified writing needs day by day.
 * @example gb2312Characters().slice(0, 3) // ['啊', '阿', '埃']
 */
export function gb2312Characters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row++) {
    for (let cell = CELLS.first; cell <= CELLS.last; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (HAN.test(character)) characters.push(character);
    }
  }
  return characters;
}
