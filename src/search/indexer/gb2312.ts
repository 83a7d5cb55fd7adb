/** First and last byte of the rows and of the cells of GB 2312 that hold characters, levels 1 and 2. */
const ROWS = [0xb0, 0xf7] as const;
const CELLS = [0xa1, 0xfe] as const;
/** A Chinese character: `汉` */
const HAN = /^\p{Script=Han}$/u;

/**
 * The 6,763 characters of GB 2312, levels 1 and 2: what simplified writing needs day by day.
 * @example gb2312Characters().slice(0, 3) // ['啊', '阿', '埃']
 */
export function gb2312Characters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = ROWS[0]; row <= ROWS[1]; row++) {
    for (let cell = CELLS[0]; cell <= CELLS[1]; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (HAN.test(character)) characters.push(character);
    }
  }
  return characters;
}
