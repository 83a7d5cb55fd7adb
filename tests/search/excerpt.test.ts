import { describe, expect, it } from 'vitest';
import { cutExcerpts } from '../../src/search/excerpt.ts';

const filler = '晋西北高原黄土丘陵连绵起伏'.repeat(12);

describe('cutExcerpts', () => {
  it('marks what was printed, however it was typed', () => {
    const { html, matches, fragment } = cutExcerpts(
      { headline: null, lines: ['面积５ ㎡，高新 区'] },
      ['5m2', '高新区'],
      true,
    );
    expect(html).toBe('<p>面积<mark>５ ㎡</mark>，<mark>高新 区</mark></p>');
    expect(matches).toBe(2);
    expect(fragment).toContain(`:~:text=${encodeURIComponent('面积')}-,${encodeURIComponent('５ ㎡')},-`);
  });

  it('escapes every character that HTML could take for markup', () => {
    const { html } = cutExcerpts(
      { headline: null, lines: ['<img src=x onerror="a()">&\'储能'] },
      ['储能', '<img'],
      true,
    );
    expect(html).toBe(
      '<p><mark>&#60;img</mark> src=x onerror=&#34;a()&#34;&#62;&#38;&#39;<mark>储能</mark></p>',
    );
  });

  it('never crosses a paragraph', () => {
    const { html, matches } = cutExcerpts({ headline: null, lines: ['在高新', '区内'] }, ['高新区'], true);
    expect(matches).toBe(0);
    expect(html).toBe('<p>在高新</p>');
  });

  it('shows every term, even one that comes late', () => {
    const lines = [...Array.from({ length: 5 }, () => `光伏${filler}`), '储能'];
    const { html } = cutExcerpts({ headline: null, lines }, ['光伏', '储能'], true);
    expect(html).toContain('<mark>储能</mark>');
    expect(html.match(/<p>/g)).toHaveLength(2);
  });

  it('marks matches at the edge of an excerpt whole', () => {
    const line = `储能${'光'.repeat(100)}储能储能${'光'.repeat(28)}储能`;
    const { html } = cutExcerpts({ headline: null, lines: [line] }, ['储能'], true);
    const unmarked = html.replace(/<mark>.*?<\/mark>/g, '');
    expect(unmarked).not.toMatch(/储|能/);
  });

  it('leaves the headline to pages that show it themselves', () => {
    const article = { headline: '储能之路', lines: ['正文'] };
    expect(cutExcerpts(article, ['储能'], true).html).toBe('<p><mark>储能</mark>之路</p>');
    expect(cutExcerpts(article, ['储能'], false)).toEqual({
      html: '<p>正文</p>',
      headline: '<mark>储能</mark>之路',
      matches: 1,
      fragment: null,
    });
  });

  it('does not part the halves of a character', () => {
    const { html } = cutExcerpts(
      { headline: null, lines: [`${'😀'.repeat(60)}储能${'😀'.repeat(60)}`] },
      ['储能'],
      true,
    );
    expect(html.isWellFormed()).toBe(true);
  });
});
