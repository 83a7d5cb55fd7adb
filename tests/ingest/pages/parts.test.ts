import { describe, expect, test } from 'vitest';
import { articlesOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

test('page marks in Chinese numbers are read', () => {
  const articles = articlesOf(
    '（紧接第一版）全区上下一心，攻坚克难，临汾经济开发区项目建设持续提速。（本报记者 王丽）',
    '',
    '晋城经济技术开发区',
    '',
    '光机电产业加速崛起',
    '',
    '科学导报讯 7月8日，晋城经济技术开发区的自动化生产线高速运转，全年产值有望突破三百亿元。（下转第五版）',
  );
  expect(articles[0]?.article.continuedFrom).toBe('1');
  expect(articles[1]?.article.continuesOn).toBe('5');
});

test('a mark of 上接 below a headline that is printed again is that article’s', () => {
  const articles = articlesOf(
    '## 孝义经济开发区：焦炉煤气的“七十二变”',
    '',
    '（上接A2版）',
    '',
    '第三变，变成氢。孝义经济开发区利用焦炉煤气提纯高纯氢，每小时产量达到1万立方米。李建国',
  );
  expect(articles.map(({ article }) => [article.title, article.continuedFrom])).toEqual([
    ['孝义经济开发区：焦炉煤气的“七十二变”', 'A2'],
  ]);
});

describe('below a mark of 上接 on a line of its own', () => {
  test('stands the headline, printed again', () => {
    const [found] = articlesOf(
      '（上接A1版）',
      '',
      '丝麻产业“织”出新锦绣',
      '',
      '有了数据，老纹样就能“活”起来。高平经开区一家丝织企业把潞绸纹样用到冰箱贴和书签上。浦新月',
    );
    expect(found).toMatchObject({
      article: { title: '丝麻产业“织”出新锦绣', continuedFrom: 'A1', type: 'continuation' },
      body: [{ kind: 'paragraph' }],
    });
  });
});

test('a mark of 下转 is no headline, though 上接 stands right below it', () => {
  const articles = articlesOf(
    '先把铁“捞”出来',
    '',
    '本报记者 闵秋实',
    '',
    '赤泥里有铁，含量在两成左右，交口经济技术开发区先让铁长大，再把铁吸出来，回收率大增。',
    '',
    '（下转第四版）',
    '',
    '（上接2版）土豆还是那个土豆，吃法却变了，岚县经济技术开发区把马铃薯做成馒头和面条。段锦程',
  );
  expect(articles.map(({ article }) => [article.title, article.continuedFrom, article.continuesOn])).toEqual([
    ['先把铁“捞”出来', null, '4'],
    [null, '2', null],
  ]);
});

test('a mark of 上接 behind a headline is the article’s, and no part of the headline', () => {
  const [found] = articlesOf(
    '一座老工业城的“三步棋”（上接A1版）',
    '',
    '变化来自一套硬规矩。介休经济技术开发区把全区企业按单位能耗、亩均税收排队，连续两年垫底的限期退出。',
    '',
    '本报记者 郝生',
  );
  expect(found?.article).toMatchObject({
    title: '一座老工业城的“三步棋”',
    continuedFrom: 'A1',
    type: 'continuation',
  });
});

test('a page that begins in the middle of an article has a text without headline', () => {
  const [first, second] = articlesOf(
    '线，把静乐的铁路集运站和宁武的煤炭、铝矾土企业连在一起。',
    '',
    '项目负责人说，线路建成后，每年可以少跑三万趟货车。',
    '',
    '吴珊',
    '',
    '长治高新区',
    '',
    '召开工作会议',
    '',
    '科学导报讯 1月12日，长治高新区召开会议，部署项目建设。',
    '',
    '牛佳锡',
  );
  expect(first?.article).toMatchObject({ title: null, authors: ['吴珊'] });
  expect(first?.body).toHaveLength(2);
  expect(second?.article.title).toBe('召开工作会议');
});

describe('what stands right below 上接', () => {
  const PARAGRAPH =
    '在一家影像企业，屏幕上的片子正在被逐层判读，以前要送到市里，来回两天，如今只要四十秒，结果就传回乡里。';
  const LAST =
    '数据标注员李彩霞过去在太原端盘子，如今在离家八公里的园区上班，给自动驾驶的图像画框，每月还能按时接送孩子。牛佳锡';
  const partOf = (first: string, second: string) =>
    articlesOf('（上接A1版）', '', first, '', PARAGRAPH, '', second, '', LAST)[0];

  test('is a section’s heading where another is built like it', () => {
    const part = partOf('一张图的诞生', '一群人的归来');
    expect(part?.article.title).toBeNull();
    expect(part?.body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      '一张图的诞生',
      '一群人的归来',
    ]);
  });

  test('is the headline printed again where none is', () => {
    expect(partOf('黄土高坡种下数字森林', '人才回来了')?.article.title).toBe('黄土高坡种下数字森林');
  });
});

test('a pen name behind the last sentence signs the article where the next line goes on from another page', () => {
  const articles = articlesOf(
    '高平经济技术开发区',
    '',
    '商量出来的“共享车间”',
    '',
    '科学导报讯 2月27日，三家企业坐到一起，议定轮流使用检测线。一位企业家的话，引来大伙儿的一片附和。牧野',
    '',
    '（上接A1版）还得有人唱戏。运城经开区把“揭榜挂帅”的榜单贴到了高校门口，一个月来了二十支队伍。郗望舒',
  );
  expect(articles.map(({ article }) => [article.title, article.authors])).toEqual([
    ['商量出来的“共享车间”', ['牧野']],
    [null, ['郗望舒']],
  ]);
});

test('an article without headline that opens as news begins below one that breaks off', () => {
  const articles = articlesOf(
    '盂县经济技术开发区',
    '',
    '窗口搬到车间去',
    '',
    '科学导报讯 3月2日，盂县经济技术开发区把政务窗口搬进车间，首日办结四十件。窗口人员轮流值守，过去要跑三趟的手续，如今在机器旁边就能',
    '',
    '科学导报讯 3月3日，平定经济技术开发区的陶瓷文创园开园，首批十二家工作室入驻，年内将办六场展览。苗雨',
  );
  expect(articles.map(({ article }) => [article.title, article.authors])).toEqual([
    ['窗口搬到车间去', []],
    [null, ['苗雨']],
  ]);
});
