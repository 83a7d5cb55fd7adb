import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BodyLine, type Draft, emptyDraft } from '../../src/ingest/draft.ts';
import { repair } from '../../src/ingest/repair.ts';

function makeLine(text: string, fields: Partial<BodyLine> = {}): BodyLine {
  return {
    kind: 'paragraph',
    line: 1,
    text,
    endsSentence: /[。！？][”）]?$/.test(text),
    isClosed: false,
    ...fields,
  };
}

const makeDraft = (lines: BodyLine[], fields: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(),
  lines: lines.map((line, index) => ({ ...line, line: index + 1 })),
  ...fields,
});

const textsOf = (...lines: BodyLine[]) =>
  repair('page', makeDraft(lines), false).body.map(({ text }) => text);
const codesOf = (lines: BodyLine[], fields: Partial<Draft> = {}, isNotice = false) =>
  repair('page', makeDraft(lines, fields), isNotice).flags.map(({ code }) => code);

describe('what a column cut is joined', () => {
  test('in the middle of a word', () => {
    expect(textsOf(makeLine('主任贺某作'), makeLine('工作报告。'))).toEqual(['主任贺某作工作报告。']);
  });

  test('after a comma', () => {
    expect(textsOf(makeLine('项目开工，'), makeLine('企业投产。'))).toEqual(['项目开工，企业投产。']);
  });

  test('over several columns', () => {
    expect(textsOf(makeLine('强化'), makeLine('服'), makeLine('务。'))).toEqual(['强化服务。']);
  });

  test('inside a quotation, after its full stop', () => {
    expect(textsOf(makeLine('他说：“服务很好。'), makeLine('我们很满意。”车间里机器轰鸣。'))).toEqual([
      '他说：“服务很好。我们很满意。”车间里机器轰鸣。',
    ]);
  });

  test('with a blank between two Latin words', () => {
    expect(textsOf(makeLine('引进Smart'), makeLine('Factory系统。'))).toEqual(['引进Smart Factory系统。']);
  });
});

describe('what is printed apart stays apart', () => {
  test('whole paragraphs', () => {
    expect(textsOf(makeLine('会议召开。'), makeLine('会议指出，要提速。'))).toHaveLength(2);
  });

  test('paragraphs of one long quotation, each with its own opening mark', () => {
    expect(textsOf(makeLine('“服务很好。'), makeLine('“我们很满意。”他说。'))).toHaveLength(2);
  });

  test('a heading and the text around it', () => {
    const lines = [makeLine('园区提速'), makeLine('服务提速', { kind: 'heading' }), makeLine('窗口前移。')];
    expect(repair('page', makeDraft(lines), false).body).toEqual([
      { kind: 'paragraph', text: '园区提速' },
      { kind: 'heading', text: '服务提速' },
      { kind: 'paragraph', text: '窗口前移。' },
    ]);
  });

  test('rows of a table, turns of an interview', () => {
    const rows = [makeLine('产值 12.5', { isClosed: true }), makeLine('投资 3.5', { isClosed: true })];
    expect(textsOf(...rows)).toEqual(['产值 12.5', '投资 3.5']);
  });
});

describe('a damaged join is flagged, never mended', () => {
  test('a character that stands on both sides', () => {
    const lines = [makeLine('详细了解了'), makeLine('了项目布局。')];
    expect(textsOf(...lines)).toEqual(['详细了解了了项目布局。']);
    expect(codesOf(lines)).toContain('join-doubled-character');
  });

  test('with the line after the join and the words around it', () => {
    const { flags } = repair('page', makeDraft([makeLine('详细了解'), makeLine('解项目布局。')]), false);
    expect(flags.find(({ code }) => code === 'join-doubled-character')).toMatchObject({
      line: 2,
      dump: 'page',
    });
  });

  describe('a character lost of a word that the article has whole elsewhere', () => {
    const whole = makeLine('园区投产达效，企业增收。');
    const cut = [makeLine('推动项目达产'), makeLine('效，提升水平。')];
    const torn = [makeLine('推动项目投产达'), makeLine('效，提升水平。')];
    const lost = (lines: BodyLine[]) =>
      codesOf(lines).filter((code) => code === 'join-lost-character').length;

    test('and not where the word is whole at the join', () => {
      expect(lost([makeLine('园区产达效益，企业增收。'), ...cut])).toBe(1);
      expect(lost([whole, ...torn])).toBe(0);
      expect(lost(cut)).toBe(0);
    });

    test('in each of many joins', () => {
      const many = Array.from({ length: 30 }, () => cut).flat();
      expect(lost([makeLine('园区产达效益，企业增收。'), ...many])).toBe(30);
    });
  });

  test('and not where two paragraphs merely meet', () => {
    expect(codesOf([makeLine('企业投产。'), makeLine('。')])).not.toContain('join-doubled-character');
    expect(codesOf([makeLine('会议召开。'), makeLine('会议指出。')])).not.toContain('join-doubled-character');
  });
});

describe('a text that breaks off is flagged', () => {
  test('at its last line', () => {
    expect(codesOf([makeLine('会议召开。'), makeLine('会议指出，要')])).toEqual(['cut-short']);
  });

  test('but not where it turns to another page, or is a notice', () => {
    expect(codesOf([makeLine('会议指出，要')], { continuesOn: 'A3' })).not.toContain('cut-short');
    expect(codesOf([makeLine('会议指出，要')], {}, true)).not.toContain('cut-short');
  });

  test('also below a headline that reads as a notice’s', () => {
    expect(codesOf([makeLine('会议指出，要')], { hasNoticeHeadline: true })).toContain('cut-short');
  });

  test('but not in a whole one', () => {
    expect(codesOf([makeLine('会议召开。')])).toEqual([]);
  });
});

test('no character is added, lost or changed', () => {
  const texts = fc.string({
    unit: fc.constantFrom('会', '议', '。', '，', '“', '”', 'a', ' ', '1'),
    minLength: 1,
  });
  const lines = texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .chain((text) =>
      fc
        .record({ endsSentence: fc.boolean(), isClosed: fc.boolean() })
        .map((fields) => makeLine(text, fields)),
    );
  fc.assert(
    fc.property(fc.array(lines), (drafted) => {
      const squeeze = (all: string[]) => all.join('').replace(/\s/g, '');
      expect(squeeze(textsOf(...drafted))).toBe(squeeze(drafted.map(({ text }) => text)));
    }),
  );
});
