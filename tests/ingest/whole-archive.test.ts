import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/archive/corrections.ts';
import { archivePages } from './ingest-folder.ts';
import { pageOf, readText } from './page.ts';

const LEAD =
  '科学导报讯 1月12日，长治高新区2026年工作会议召开。会议指出，要发挥园区服务中心的作用，帮助企业解决用水用电和用工难题。';
const OTHER_LEAD =
  '科学导报讯 1月20日，招商推介大会在岚山会展中心举行，二十余家企业现场签约，签约金额达到16亿元，涉及新材料等领域。';
const END = '全区上下将振奋精神、抢抓机遇，凝聚起推动高质量发展的磅礴力量。牛佳锡';
const TEXT = pageOf('长治高新区', '', '召开工作会议', '', LEAD, '', END);
const OTHER = pageOf('阳泉高新区', '', '招商大会举行', '', OTHER_LEAD, '', '签约企业将加快落地。李茹');
const NOTICE = pageOf('遗失声明', '', '李某身份证不慎遗失，号码11010519491231002X，声明作废。');

const page = readText(TEXT, {}, 'a');
const archive = archivePages([page], []);
const id = archive.documents[0]?.article.id ?? '';
const corrected = (...corrections: Correction[]) => readText(TEXT, {}, 'a', corrections);

describe('articles get ids', () => {
  test('of their day and zone, and the ledger remembers them', () => {
    expect(id).toMatch(/^20260112-changzhi-gaoxinqu-[0-9a-f]{4}$/);
    expect(archive.ledger).toMatchObject([{ id, dump: 'a' }]);
  });

  test('that the ledger gave before', () => {
    const [entry] = archive.ledger;
    const ledger = [
      { ...entry, id: 'undated-general-ffff', dump: 'a', fingerprint: entry?.fingerprint ?? '' },
    ];
    const again = archivePages([page], ledger);
    expect(again.documents.map(({ article }) => article.id)).toEqual(['undated-general-ffff']);
  });

  test('and those of pages that are gone stay in the ledger', () => {
    const gone = { id: 'undated-general-0000', dump: 'gone', fingerprint: '0'.repeat(16) };
    expect(archivePages([page], [gone]).ledger).toContainEqual(gone);
  });

  test('of their issue’s year where the day has none', () => {
    const undated = readText(TEXT.replace('2026年', ''), { issueDate: null }, 'a');
    expect(archivePages([undated], []).documents[0]?.article.id).toMatch(/^undated-/);
  });
});

describe('the order of the pages changes nothing', () => {
  test('nor does their number', () => {
    const pages = [page, readText(OTHER, {}, 'b'), readText(TEXT, {}, 'c')];
    expect(archivePages(pages.toReversed(), [])).toEqual(archivePages(pages, []));
  });
});

describe('the same news in two dumps', () => {
  const both = archivePages([page, readText(TEXT, {}, 'b')], []);

  test('is kept under two ids, the later one as a copy', () => {
    expect(both.documents.map(({ article }) => article.duplicateOf)).toEqual([undefined, id]);
  });

  test('has fields in the order of the contract', () => {
    expect(Object.keys(both.documents[1]?.article ?? {}).slice(-5)).toEqual([
      'continuesOn',
      'duplicateOf',
      'source',
      'corrections',
      'flags',
    ]);
  });
});

test('the parts of an article over two pages are linked', () => {
  const first = readText(
    pageOf('A1 科学导报 2026年1月14日', '长治高新区', '', '召开工作会议', '', `${LEAD}（下转A3版）`),
    {},
    'a',
  );
  const second = readText(
    pageOf(
      'A3 科学导报 2026年1月14日',
      '',
      '（上接A1版）在此基础上，长治高新区加快项目建设，长治高新区服务提速，企业投产增效。',
      '',
      END,
    ),
    {},
    'b',
  );
  const [ending, rest] = archivePages([first, second], []).documents;
  expect(ending?.article.continuedBy).toBe(rest?.article.id);
  expect(rest?.article.continues).toBe(ending?.article.id);
});

describe('a part that names no zone', () => {
  const first = readText(
    pageOf('A1 科学导报 2026年1月14日', '长治高新区', '', '召开工作会议', '', `${LEAD}（下转A3版）`),
    {},
    'a',
  );
  const REST =
    '在此基础上，上下一心加快项目建设，服务提速，企业投产增效，职工夜校开到车间里，人人都能学到手艺。';
  const rest = (...corrections: Correction[]) =>
    readText(pageOf('A3 科学导报 2026年1月14日', '', `（上接A1版）${REST}`, '', END), {}, 'b', corrections);

  test('is about the zone of the part before it, and that it names none is no doubt', () => {
    const both = archivePages([first, rest()], []);
    expect(both.documents[1]?.article.parks).toEqual(['changzhi-gaoxinqu']);
    expect(both.documents[1]?.article.flags).not.toContain('no-park');
    expect(both.report.dumps[1]?.flags.map(({ code }) => code)).not.toContain('no-park');
    expect(archivePages([first], []).documents[0]?.article.parks).toEqual(['changzhi-gaoxinqu']);
  });

  test('is about none where the other part is not in the archive', () => {
    const [alone] = archivePages([rest()], []).documents;
    expect(alone?.article).toMatchObject({
      parks: [],
      flags: expect.arrayContaining(['no-park']) as string[],
    });
  });
});

describe('a notice with a personal number', () => {
  const withNotice = archivePages([readText(pageOf(NOTICE, '', TEXT), {}, 'a')], []);

  test('is no article of the archive', () => {
    expect(withNotice.documents.map(({ article }) => article.title)).toEqual(['召开工作会议']);
    expect(withNotice.withheld).toHaveLength(1);
  });

  test('is counted on its sheet, its lines told as withheld', () => {
    const [sheet] = withNotice.sheets;
    expect(sheet?.withheld).toBe(1);
    expect(sheet?.articles).toHaveLength(1);
    expect(sheet?.lines[0]).toEqual({ from: 1, to: 3, role: 'withheld', article: null });
  });

  test('has no line in the ledger', () => {
    expect(withNotice.ledger).toHaveLength(1);
  });
});

describe('an editor’s corrections', () => {
  const correction = (fields: object): Correction => ({ article: id, reason: '与原报核对', ...fields });

  test('are applied', () => {
    const result = archivePages(
      [corrected(correction({ replace: { from: '磅礴力量', to: '强大力量' } }))],
      [],
    );
    expect(result.documents[0]?.body.at(-1)?.text).toContain('强大力量');
    expect(result.correctionFaults.size).toBe(0);
  });

  test('keep the id, though they change day and zone', () => {
    const set = { date: '2026-01-13', parks: ['yangquan-gaoxinqu'] };
    expect(archivePages([corrected(correction({ set }))], []).documents[0]?.article.id).toBe(id);
  });

  test('withhold an article', () => {
    const withheld = archivePages([corrected(correction({ withhold: true }))], []);
    expect(withheld.documents).toEqual([]);
    expect(withheld.withheld.map(({ article }) => article.id)).toEqual([id]);
    expect(withheld.sheets[0]).toMatchObject({ articles: [], withheld: 0, withdrawn: 1 });
    expect(withheld.sheets[0]?.lines.map(({ role }) => role)).toContain('withdrawn');
    expect(withheld.correctionFaults.size).toBe(0);
  });

  test('of an article that the page does not have are a fault that names those it has', () => {
    const { correctionFaults } = archivePages(
      [corrected({ article: '20260112-general-0000', withhold: true, reason: '核对' })],
      [],
    );
    expect(correctionFaults.get('a')).toEqual([
      `20260112-general-0000: the page has no such article. Use the id of one that it has: ${id}.`,
    ]);
  });

  test('that check a doubt which ingest does not have are a fault that names those it has', () => {
    const { correctionFaults } = archivePages([corrected(correction({ checked: 'doubled-word' }))], []);
    expect(correctionFaults.get('a')).toEqual([
      `${id}: checked: ingest does not doubt doubled-word in this article. It has none. Delete the correction.`,
    ]);
  });

  test('that withhold leave the id in the ledger', () => {
    const [entry] = archive.ledger;
    const withheld = archivePages([corrected(correction({ withhold: true }))], archive.ledger);
    expect(withheld.ledger).toContainEqual(entry);
  });
});

describe('what may not be seen', () => {
  const TAKEN_DOWN: Correction[] = [{ article: id, withhold: true, reason: '当事人申请' }];

  test('may not be seen in a copy from another dump either', () => {
    const both = archivePages([readText(TEXT, {}, 'a', TAKEN_DOWN), readText(TEXT, {}, 'b')], []);
    expect(both.documents).toEqual([]);
    expect(both.sheets.map(({ withdrawn }) => withdrawn)).toEqual([1, 1]);
  });

  test('may not come back because a correction beside it is broken', () => {
    const slip: Correction = { article: id, replace: { from: '没有的字句', to: '' }, reason: '核对' };
    const result = archivePages([readText(TEXT, {}, 'a', [...TAKEN_DOWN, slip])], []);
    expect(result.documents).toEqual([]);
    expect(result.sheets).toEqual([]);
    expect(result.correctionFaults.get('a')).toHaveLength(1);
  });

  test('as a notice read twice is withheld twice, and its text is in no report', () => {
    const notice =
      '李某身份证不慎遗失，家住长治市某某小区一号楼二单元，号码［身份证号已隐去］，现声明作废，由此产生的后果与本人无关。';
    const page = readText(pageOf('遗失声明', '', notice, '', TEXT, '', notice), {}, 'a');
    const { sheets } = archivePages([page], []);
    expect(sheets[0]?.lines.filter(({ role }) => role === 'withheld').length).toBeGreaterThanOrEqual(2);
    expect(sheets[0]?.lines.at(-1)).toMatchObject({ role: 'withheld', article: null });
  });
});

describe('a correction that would break the article', () => {
  test.each([
    ['an empty headline', { replace: { from: '召开工作会议', to: '' } }, 'title'],
    ['a zone that is none', { set: { parks: ['no-such-zone'] } }, 'no-such-zone is no zone'],
  ])('by %s is a fault', (_, change, message) => {
    const page = readText(TEXT, {}, 'a', [{ article: id, reason: '核对', ...change }]);
    expect(archivePages([page], []).correctionFaults.get('a')?.join()).toContain(message);
  });
});

describe('an editor’s word on how the page is read', () => {
  const PAGE = pageOf('长治高新区', '', '召开工作会议', '', LEAD, '', '抓项目', '', OTHER_LEAD, '', END);
  const read = (...corrections: Correction[]) => readText(PAGE, {}, 'a', corrections);
  const whole = archivePages(
    [read({ join: '抓项目', reason: '核对' }, { join: '科学导报讯 1月20日', reason: '核对' })],
    [],
  );
  const parted = archivePages([read({ split: '抓项目', reason: '核对' })], []);

  test('splits an article; the first part keeps the id', () => {
    expect(parted.documents.map(({ article }) => article.title)).toEqual(['召开工作会议', '抓项目']);
    expect(parted.documents[0]?.article.id).toBe(whole.documents[0]?.article.id);
  });

  test('joins two; the address of the second leads to the first', () => {
    const joined = archivePages(
      [read({ join: '抓项目', reason: '核对' }, { join: '科学导报讯 1月20日', reason: '核对' })],
      parted.ledger,
    );
    expect(joined.documents).toHaveLength(1);
    expect(joined.redirects).toEqual([
      { from: parted.documents[1]?.article.id, to: parted.documents[0]?.article.id },
    ]);
  });

  test('drops a line, which is furniture then', () => {
    const page = read({ drop: '科学导报讯 1月20日', reason: '核对' });
    expect(page.furniture.map(({ lines }) => lines)).toContainEqual([9, 9]);
  });

  test('drops the first line of a text, which keeps its id', () => {
    const text = PAGE.replace(LEAD, `${LEAD}\n\n园区负责人介绍了新年的打算。`);
    const before = archivePages([readText(text, {}, 'a')], []);
    const dropped = readText(text, {}, 'a', [{ drop: '科学导报讯 1月12日', reason: '核对' }]);
    expect(archivePages([dropped], before.ledger).documents.map(({ article }) => article.id)).toEqual(
      before.documents.map(({ article }) => article.id),
    );
  });

  test('renames one by its new name is a fault: the two are to be one entry', () => {
    const old = parted.documents[0]?.article.id ?? '';
    const page = read(
      { split: '抓项目', reason: '核对' },
      { article: old, rename: 'a-one', reason: '核对' },
      { article: 'a-one', rename: 'a-two', reason: '核对' },
    );
    expect(archivePages([page], parted.ledger).correctionFaults.get('a')?.join()).toContain(
      'a-one: rename: that is the name of another entry',
    );
  });

  test('renames; the old address leads to the new one, and stays so', () => {
    const old = parted.documents[0]?.article.id ?? '';
    const rename = { article: old, rename: 'changzhi-gongzuo-huiyi', reason: '核对' };
    const page = read({ split: '抓项目', reason: '核对' }, rename);
    const first = archivePages([page], parted.ledger);
    expect(first.documents[0]?.article.id).toBe('changzhi-gongzuo-huiyi');
    expect(first.redirects).toEqual([{ from: old, to: 'changzhi-gongzuo-huiyi' }]);
    expect(archivePages([page], first.ledger)).toEqual(first);
  });

  test('is a fault where no line begins so, with the nearest that does', () => {
    const { correctionFaults } = archivePages([read({ drop: '科学导报讯 2月20日', reason: '核对' })], []);
    expect(correctionFaults.get('a')?.[0]).toContain('The nearest is “科学导报讯 1月20日');
  });
});

test('an id stays when better rules find more text before the line that it was given for', () => {
  const known = '走进车间，工人们正在检修设备，为年底投产做准备，生产线上一派忙碌景象。';
  const found = '岁末年初，长治高新区的新厂房封顶，设备陆续进场，员工培训同步展开。';
  const before = archivePages(
    [readText(pageOf('长治高新区', '', '新厂投产在即', '', known, '', END), {}, 'a')],
    [],
  );
  const after = readText(pageOf('长治高新区', '', '新厂投产在即', '', found, '', known, '', END), {}, 'a');
  expect(archivePages([after], before.ledger).documents.map(({ article }) => article.id)).toEqual(
    before.documents.map(({ article }) => article.id),
  );
});

test('an address of a dump that is gone leads to the same text in another', () => {
  const pages = ['a', 'b'].map((name) =>
    readText(pageOf('长治高新区', '', '开工', '', LEAD, '', END), {}, name),
  );
  const both = archivePages(pages, []);
  const [first, second] = both.ledger.map((entry) => entry.id);
  expect(both.ledger).toHaveLength(2);
  const left = archivePages(pages.slice(1), both.ledger);
  expect(left.redirects).toEqual([{ from: first, to: second }]);
});

test('two articles that begin with the same line have two ids, the same in every run', () => {
  const lead = '科学导报讯 近日，园区召开会议，部署工作。';
  const page = readText(
    pageOf(
      '长治高新区',
      '',
      '抓项目',
      '',
      lead,
      '',
      '牛佳锡',
      '',
      '阳泉高新区',
      '',
      '促投产',
      '',
      lead,
      '',
      '李茹',
    ),
    {},
    'a',
  );
  const once = archivePages([page], []);
  expect(new Set(once.documents.map(({ article }) => article.id)).size).toBe(2);
  expect(archivePages([page], once.ledger)).toEqual(once);
});

describe('zones that are in no list', () => {
  test('are listed with the number of articles that name them', () => {
    const text = TEXT.replace('会议指出', '芮城经济技术开发区派员参加。会议指出');
    const { discovered } = archivePages([readText(text, {}, 'a'), readText(OTHER, {}, 'b')], []);
    expect(discovered).toEqual([{ id: 'ruicheng-jingkaiqu', name: '芮城经济技术开发区', mentions: 1 }]);
  });

  test('are none where every zone is known', () => {
    expect(archive.discovered).toEqual([]);
  });
});

test('the sheet tells the runs of lines of each role, blank lines in none', () => {
  expect(archive.sheets[0]?.lines).toEqual([
    { from: 1, to: 1, role: 'label', article: id },
    { from: 3, to: 3, role: 'headline', article: id },
    { from: 5, to: 7, role: 'body', article: id },
  ]);
});
