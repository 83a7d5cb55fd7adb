import { pinyin } from 'pinyin-pro';

/**
 * A name's syllables in pinyin without tones, ü as v; other letters and digits stand for themselves.
 * @example spell('吕梁经开区') // 'lv liang jing kai qu'
 */
export function spell(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase();
}
