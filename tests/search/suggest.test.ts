import { describe, expect, it } from 'vitest';
import { suggestParks } from '../../src/search/suggest.ts';

const parks = [
  ['长治高新区', 'chang zhi gao xin qu'],
  ['大同经开区', 'da tong jing kai qu'],
  ['吕梁经开区', 'lv liang jing kai qu'],
  ['阳泉高新区', 'yang quan gao xin qu'],
].map(([name = '', spelling = '']) => ({ name, spelling }));
const suggested = (typed: string) => suggestParks(typed, parks).map(({ name }) => name);

describe('suggestParks', () => {
  it('knows initials and pinyin, however it is parted', () => {
    expect(suggested('czgxq')).toEqual(['长治高新区']);
    expect(suggested('CZ')).toEqual(['长治高新区']);
    expect(suggested('chang zhi')).toEqual(['长治高新区']);
    expect(suggested("lv'l")).toEqual(['吕梁经开区']);
    expect(suggested("chang'zhi gxq")).toEqual(['长治高新区']);
  });

  it('knows pinyin from any syllable on, but not from the middle of one', () => {
    expect(suggested('gaoxin')).toEqual(['长治高新区', '阳泉高新区']);
    expect(suggested('aoxin')).toEqual([]);
  });

  it('knows a part of the name, a traditional one too', () => {
    expect(suggested('经开')).toEqual(['大同经开区', '吕梁经开区']);
    expect(suggested('長治')).toEqual(['长治高新区']);
  });

  it('waits for two letters or characters', () => {
    expect(['c', '高', '', ' ', '零碳 储能'].flatMap(suggested)).toEqual([]);
  });
});
