import { describe, expect, test } from 'vitest';
import { articlesOf, draftsOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

const LEAD =
  '科学导报讯 2025年7月6日，右玉生态文化旅游示范区举办风情节，吸引游客三万余人次，带动周边农家乐增收。';

describe('a byline above the first headline of a page', () => {
  const LEAD = '2025年9月10日，一封感谢信送到了园区的行政审批服务部，写信的人是一家企业的负责人。';

  test('is that article’s', () => {
    const [found] = articlesOf('本报记者 戎晓峰', '', '一封感谢信背后的“加急件”', '', LEAD);
    expect(found?.article).toMatchObject({
      title: '一封感谢信背后的“加急件”',
      kickers: [],
      authors: ['戎晓峰'],
    });
  });

  test('is that article’s, though its kicker has heading marks and it has none', () => {
    const [found] = articlesOf(
      '本报记者 卫国平 实习生 邢露露',
      '',
      '## 一炉铝水少走三百公里——',
      '',
      '# 河津“铝”途越走越宽',
      '',
      LEAD,
    );
    expect(found?.article).toMatchObject({
      title: '河津“铝”途越走越宽',
      kickers: ['一炉铝水少走三百公里——'],
      authors: ['卫国平', '邢露露'],
    });
  });

  test('is furniture where no article follows', () => {
    expect(draftsOf('本报记者 戎晓峰')).toMatchObject({
      drafts: [],
      furniture: [{ text: '本报记者 戎晓峰' }],
    });
  });
});

describe('an article whose byline stands below its headline', () => {
  const LINES = [
    '让“放”更彻底 让“管”更有效',
    '',
    '本报评论员 孙立群',
    '',
    '审批快了，会不会把不该放的也放了？这种担心不无道理，放不是一放了之，管也不是一管就死。',
    '',
    '“亩均论英雄”不是“唯亩产论”',
    '',
    '不过，标尺用得不好，也会误伤。评价要分类，成长期的企业看研发，配套企业看带动。',
  ];
  const headsOf = (...lines: string[]) =>
    articlesOf(...lines).map(({ article }) => [article.title, article.authors]);

  test('ends before a text that another byline closes', () => {
    expect(headsOf(...LINES, '', '尺子多几把，英雄才不会被埋没，这是应有之义。范建军')).toEqual([
      ['让“放”更彻底 让“管”更有效', ['孙立群']],
      ['“亩均论英雄”不是“唯亩产论”', ['范建军']],
    ]);
  });

  test('has sections where no other byline follows, or only the mark of its other part', () => {
    const title = '让“放”更彻底 让“管”更有效';
    expect(headsOf(...LINES, '', '尺子多几把，英雄才不会被埋没，这是应有之义。')).toEqual([
      [title, ['孙立群']],
    ]);
    expect(headsOf(...LINES, '', '尺子多几把，英雄才不会被埋没，这是应有（下转A3版）')).toEqual([
      [title, ['孙立群']],
    ]);
  });
});

test('文/图 behind a name is a byline, not a caption', () => {
  const [article] = articlesOf('西口古道迎客来', '', '本报记者 王晓燕 通讯员 李志强 文/图', '', LEAD);
  expect(article?.article).toMatchObject({ authors: ['王晓燕', '李志强'], captions: [] });
});

test('reporters in a bracket that the column’s edge tore are the article’s', () => {
  const [found] = articlesOf(
    '三资企业突破百家',
    '',
    '本报太原６月８日讯（记者',
    '卜东 通讯员 柴玉）随着一家中美合资仪器公司领到营业执照，太原高新区的三资企业达到１０３家，再创新高。',
  );
  expect(found?.article.authors).toEqual(['卜东', '柴玉']);
});

test('an article whose reporter stands in its opening ends before the next one that a byline closes', () => {
  const articles = articlesOf(
    '一杯清香走四海',
    '',
    '科学导报讯（记者 栗子墨）2025年11月3日，杏花村经开区的酿酒车间开始取酒，老师傅俯身闻了闻，说头道酒干净。',
    '',
    '明年，园区还将开放两条参观线路。',
    '',
    '别让“一站式”变成“一站一站试”',
    '',
    '办事大厅门口写着“一站式”，进去却要楼上取号、楼下盖章，一件事跑上半天，企业自然有怨言。',
    '',
    '窗口合到了一起，权力还在各家手里，改革改到最后，考的是让权的诚意。范建军',
  );
  expect(articles.map(({ article }) => [article.title, article.authors])).toEqual([
    ['一杯清香走四海', ['栗子墨']],
    ['别让“一站式”变成“一站一站试”', ['范建军']],
  ]);
});
