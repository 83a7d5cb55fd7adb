import { describe, expect, it } from 'vitest';
import { lookAlikesOf } from '../../src/search/look-alikes.ts';
import { normalise } from '../../src/search/normalise.ts';

describe('lookAlikesOf', () => {
  it('changes one character at a time', () => {
    expect(lookAlikesOf('人己')).toEqual(['入己', '八己', '人已', '人巳']);
    expect(lookAlikesOf('龘')).toEqual([]);
  });

  it('makes only strings that a text could hold in its compared form', () => {
    const everything =
      '人己末土日干大田今晴析侯戊兔鸟治徒洒园刺复侍竟准住力贝几间厂木抓赢拔汆密历幕微粱篮博辨拦扬校清技抗打科且王东云元开口仑它设运进达经汾阳临晋忻朔绎优代任体保值储炼材标链硅碳项须题投招据政效数新部陵险集场坏坚型城境增压厅后台名启告员喊国01-';
    for (const other of lookAlikesOf(everything)) expect(normalise(other)).toBe(other);
  });
});
