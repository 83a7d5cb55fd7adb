import { describe, expect, test } from 'vitest';
import type { ArticleDocument } from '../../src/archive/article.ts';
import type { Correction } from '../../src/archive/corrections.ts';
import { correct } from '../../src/ingest/correct.ts';
import { makeArticle } from '../fixtures/article.ts';

const ID = makeArticle().id;
const REASON = '与原报核对';

function makeDocument(text = '在人企服务上下功夫。', fields = {}): ArticleDocument {
  return { article: makeArticle({ title: '召开工作会议', ...fields }), body: [{ kind: 'paragraph', text }] };
}

const replace = (from: string, to: string): Correction => ({
  article: ID,
  replace: { from, to },
  reason: REASON,
});

describe('words are replaced', () => {
  test('in the body, and what was printed is recorded with the reason', () => {
    const { document, faults } = correct(makeDocument(), [replace('人企服务', '入企服务')]);
    expect(document.body[0]?.text).toBe('在入企服务上下功夫。');
    expect(document.article.corrections).toEqual([{ from: '人企服务', to: '入企服务', reason: REASON }]);
    expect(faults).toEqual([]);
  });

  test.each([
    ['headline', { title: '人企服务提速' }, 'title', '入企服务提速'],
    ['label', { label: '人企服务中心' }, 'label', '入企服务中心'],
    ['subtitle', { subtitle: '——人企服务记' }, 'subtitle', '——入企服务记'],
  ] as const)('in the %s', (_, fields, field, expected) => {
    const { document } = correct(makeDocument('会议召开。', fields), [replace('人企服务', '入企服务')]);
    expect(document.article[field]).toBe(expected);
  });

  test('in kickers and captions', () => {
    const fields = { kickers: ['人企服务'], captions: ['窗口一角。资料图片'] };
    const { document } = correct(makeDocument('会议召开。', fields), [
      replace('人企服务', '入企服务'),
      replace('窗口一角', '大厅一角'),
    ]);
    expect(document.article).toMatchObject({ kickers: ['入企服务'], captions: ['大厅一角。资料图片'] });
  });

  test('in the order of the file', () => {
    const { document } = correct(makeDocument('甲。'), [replace('甲', '乙'), replace('乙', '丙')]);
    expect(document.body[0]?.text).toBe('丙。');
  });

  test('as they are, whatever signs they hold', () => {
    expect(correct(makeDocument('售价甲元。'), [replace('甲', '$&$1')]).document.body[0]?.text).toBe(
      '售价$&$1元。',
    );
    expect(correct(makeDocument('a.c abc'), [replace('a.c', 'x')]).document.body[0]?.text).toBe('x abc');
  });

  test('by nothing, to take them out', () => {
    expect(correct(makeDocument('企业的的发展。'), [replace('的的', '的')]).document.body[0]?.text).toBe(
      '企业的发展。',
    );
    expect(correct(makeDocument('企业，发展。'), [replace('，', '')]).document.body[0]?.text).toBe(
      '企业发展。',
    );
  });
});

describe('a replacement that no longer applies is a fault with what was looked for', () => {
  test('where the words stand nowhere', () => {
    const document = makeDocument();
    const corrected = correct(document, [replace('没有的字', '字')]);
    expect(corrected.document).toEqual(document);
    expect(corrected.faults).toHaveLength(1);
    expect(corrected.faults[0]).toContain(`${ID}: replace: “没有的字” stands in the article nowhere`);
  });

  test('where they stand twice', () => {
    const { document, faults } = correct(makeDocument('企业服务企业。'), [replace('企业', '公司')]);
    expect(document.body[0]?.text).toBe('企业服务企业。');
    expect(faults[0]).toContain('2 times');
  });

  test('and the others are made all the same', () => {
    const { document, faults } = correct(makeDocument(), [replace('没有的字', ''), replace('人企', '入企')]);
    expect(document.body[0]?.text).toBe('在入企服务上下功夫。');
    expect(faults).toHaveLength(1);
  });
});

describe('fields are set', () => {
  test('and what they were is recorded', () => {
    const set = { date: '2026-01-13', parks: ['yangquan-gaoxinqu'] };
    const { document } = correct(makeDocument(), [{ article: ID, set, reason: REASON }]);
    expect(document.article).toMatchObject(set);
    expect(document.article.corrections).toEqual([
      // A day that an editor sets rests on none of the words that ingest found.
      { from: 'dateBasis: "text"', to: 'dateBasis: null', reason: REASON },
      { from: 'dateEvidence: "2026年工作会议"', to: 'dateEvidence: null', reason: REASON },
      { from: 'date: "2026-01-12"', to: 'date: "2026-01-13"', reason: REASON },
      { from: 'parks: ["changzhi-gaoxinqu"]', to: 'parks: ["yangquan-gaoxinqu"]', reason: REASON },
    ]);
  });
});

test('an article is withheld', () => {
  expect(correct(makeDocument(), [{ article: ID, withhold: true, reason: REASON }]).isWithdrawn).toBe(true);
  expect(correct(makeDocument(), []).isWithdrawn).toBe(false);
});

test('pieces that become a personal number are a fault', () => {
  const replace = (from: string, to: string) => ({ article: ID, replace: { from, to }, reason: REASON });
  const { faults } = correct(makeDocument(), [replace('召开', '电话13800'), replace('工作会议', '138000')]);
  expect(faults.join()).toContain('the corrections make the number of a mobile phone');
  expect(faults.join()).not.toContain('13800');
});

test('a subtitle stands behind the kickers, and can be taken away', () => {
  const apply = (subtitle: string | null, to: ArticleDocument) =>
    correct(to, [{ article: ID, set: { subtitle }, reason: REASON }]).document;
  const given = apply('——入企服务记', makeDocument());
  const fields = Object.keys(given.article);
  expect(fields[fields.indexOf('subtitle') - 1]).toBe('kickers');
  const taken = apply(null, given).article;
  expect(taken).not.toHaveProperty('subtitle');
  expect(taken.corrections.at(-1)).toMatchObject({ from: 'subtitle: "——入企服务记"', to: 'subtitle: null' });
});

test('a field set to what it is already is no change', () => {
  const set = { parks: ['changzhi-gaoxinqu'] };
  expect(
    correct(makeDocument(), [{ article: ID, set, reason: REASON }]).document.article.corrections,
  ).toEqual([]);
});

test('what was corrected does not change the article that came in', () => {
  const document = makeDocument();
  correct(document, [replace('人企', '入企')]);
  expect(document).toEqual(makeDocument());
});
