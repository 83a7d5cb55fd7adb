import { describe, expect, test } from 'vitest';
import { articlesOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

const LEAD =
  '科学导报讯 2025年7月6日，右玉生态文化旅游示范区举办风情节，吸引游客三万余人次，带动周边农家乐增收。';

test('sections named after the inner parks of a zone stay in its article', () => {
  const articles = articlesOf(
    '阳城经济技术开发区',
    '',
    '一区四园竞相发展',
    '',
    '本刊讯 阳城经济技术开发区加大招商引资力度，加快项目建设步伐，全面优化营商环境，发展势头强劲。',
    '',
    '演礼新兴科技产业园',
    '',
    '演礼新兴科技产业园对接两条产业链，链主企业已注册落地并入场装修，配套项目正在深入对接。',
    '',
    '台头工业园区',
    '',
    '台头工业园区通过安全等级复核，道路、污水处理厂、消防站等基础设施建设有序开展。（张鹏）',
  );
  expect(articles).toHaveLength(1);
  expect(articles[0]?.body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    '演礼新兴科技产业园',
    '台头工业园区',
  ]);
});

test('a table that was read cell by cell is text, in order', () => {
  const cells = [
    '园区',
    '产值',
    '增速',
    '甲园区',
    '18.7',
    '9.8%',
    '乙园区',
    '15.2',
    '10.1%',
    '丙园区',
    '22.3',
    '8.4%',
  ];
  const [article, ...more] = articlesOf(
    '三家园区成绩单出炉',
    '',
    '科学导报 近日，消费品园区上半年运行情况发布，三家园区产值合计五十余亿元，情况如下：',
    '',
    ...cells.flatMap((cell) => [cell, '']),
    '业内人士认为，下半年要在品牌和渠道上再加把劲。 荀小满',
  );
  expect(more).toEqual([]);
  expect(article?.body.slice(1, -1).map(({ text }) => text)).toEqual(cells);
});

describe('short lines in the text of an article are text', () => {
  const LEAD = '科学导报 近日，永济经济技术开发区发布电机产业“链长制”年度清单，共四大类28项任务。';
  const END = '清单对服务企业也作了具体规定，每家企业有一名联络员，每月召开一次协调会。佘一凡';

  test.each([
    ['entries of a list', ['● 补链：引进硅钢片配套企业10家以上', '● 强链：支持链主建设国家级平台']],
    [
      'entries that are sentences, below a colon',
      [
        '重点抓好三件事：',
        '● 引进硅钢片、漆包线配套企业10家以上，年内全部投产。',
        '● 支持链主企业建设国家级平台，牵头制定标准两项。',
      ],
    ],
    ['slogans', ['“让数据进得来！”', '“让模型用得上！”', '“让企业赚到钱！”']],
    ['the end of a letter', ['此致', '敬礼！', '车工老韩']],
    ['who sign a letter, one a line', ['此致', '敬礼', '车工老韩', '钳工老赵', '电工小李', '2025年6月2日']],
    ['who signs a letter', ['介休市福顺机修厂全体职工']],
  ])('%s', (_, lines) => {
    const articles = articlesOf(
      '电机产业“链”上发力',
      '',
      LEAD,
      '',
      ...lines.flatMap((line) => [line, '']),
      END,
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.article.authors).toEqual(['佘一凡']);
    expect(articles[0]?.body.map(({ kind }) => kind)).not.toContain('heading');
  });
});

test('a quotation between two paragraphs is a section, though the paragraph above lost its full stop', () => {
  const [found] = articlesOf(
    '一枚印章里的“加减法”',
    '',
    '新绛经济技术开发区政务大厅的展柜里，锁着31枚封存的旧印章，企业家回到家乡连复印机都用不上了',
    '',
    '“这件事，我们替你跑”',
    '',
    '环评、能评、水保，名目多、专业强，企业最怕。开发区设立帮办室，企业平均少跑腿27趟。燕归来',
  );
  expect(found?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
});

test('a question that a text asks itself is no section', () => {
  const [found, ...more] = articlesOf(
    '招商，为何先招“链主”？',
    '',
    '科学导报讯 3月4日，寿阳经济技术开发区把能用的地、能用的钱、能用的人，都给了三家链主企业。',
    '',
    '为什么？',
    '',
    '因为链主手里有订单。订单在哪里，配套就跟到哪里，这是十年招商换来的道理。曾若溪',
  );
  expect(more).toEqual([]);
  expect(found?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a bulleted section is a heading', () => {
  const LEAD = '科学导报讯 3月12日，长治高新区召开服务企业座谈会，梳理审批事项，压缩办理时间。';
  const TEXT = '开发区把窗口搬到项目工地，帮助企业解决用水用电和用工难题，推动项目提前投产。牛佳锡';
  const [found] = articlesOf(...['把服务送到门口', LEAD, '■ 审批快起来', TEXT].flatMap((line) => [line, '']));
  expect(found?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
});

test('a heading that begins with 设计 is no line of editors', () => {
  const [article] = articlesOf(
    '西口古道迎客来',
    '',
    LEAD,
    '',
    '设计 引领文创升级',
    '',
    '该区与高校合作开发文创产品六十余种，年销售额突破千万元。',
    '',
    '李阳',
  );
  expect(article?.body.map(({ kind }) => kind)).toContain('heading');
});

test('headings in bold are headings, with their marks left out', () => {
  const TEXT = '晶体要在1700摄氏度的炉子里慢慢长，一炉四十天，中间停一次电就前功尽弃。';
  const [found] = articlesOf(
    '## **一束激光的突围**',
    '',
    `科学导报讯 3月9日，长治高新区一家企业的激光晶体通过验收，把指标提高了三成。${TEXT}`,
    '',
    '**坐得住冷板凳**',
    '',
    TEXT,
    '',
    '**打得开新市场**',
    '',
    `${TEXT}牛佳锡`,
  );
  expect(found?.article.title).toBe('一束激光的突围');
  expect(found?.body.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))).toEqual([
    '坐得住冷板凳',
    '打得开新市场',
  ]);
});

test('a heading set in like the paragraphs is a heading', () => {
  const [found] = articlesOf(
    '一束激光的突围',
    '',
    '　　科学导报讯 3月9日，长治高新区一家企业的激光晶体通过验收，把指标提高了三成，订单排到年底。',
    '',
    '　　坐得住冷板凳',
    '',
    '　　晶体要在1700摄氏度的炉子里慢慢长，一炉四十天，中间停一次电就前功尽弃，没有人愿意等。',
    '',
    '　　打得开新市场',
    '',
    '　　有了晶体，还要有人敢用。示范区组织十四家整机企业开试用会，用坏了由保险公司赔。牛佳锡',
  );
  expect(found?.body.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
});

test('a sentence in bold, and a question of an interview, are no headings', () => {
  const [found] = articlesOf(
    '## 对话长治高新区负责人',
    '',
    '科学导报讯 3月9日，长治高新区召开会议，部署全年项目建设，要求各部门倒排工期，确保一季度全部开工。',
    '',
    '**问：今年有什么打算？**',
    '',
    '答：今年我们将继续抓好项目建设，优化服务保障，让企业少跑腿、办成事，让项目早落地、早投产。',
    '',
    '**这是一个具有里程碑意义的时刻。**',
    '',
    '下一步，该区将继续强化服务保障，完善要素供给，推动一批项目提前投产，带动就业三百余人。牛佳锡',
  );
  expect(found?.body.map(({ kind }) => kind)).not.toContain('heading');
  expect(found?.body.map(({ text }) => text)).toContain('问：今年有什么打算？');
});

test('a line with figures in it that the column’s edge cut is no section', () => {
  const [found] = articlesOf(
    '岢岚羊绒“论根卖”',
    '',
    '科学导报讯 2025年10月30日，岢岚经济技术开发区的羊绒分梳车间里，机器把原绒按细度分成九个等级。',
    '最细的一档只有14.5微米，每公斤能卖到1260',
    '元，比统货高出一倍还多。',
    '过去好绒混在粗绒里卖不上价，如今开发区引来分梳企业，又和农户约定“优绒优价”。 周晋霞',
  );
  expect(found?.body.filter(({ kind }) => kind === 'heading')).toEqual([]);
});

test('sections that count 第一道坎, 第二道坎 are sections, also where one names a new subject', () => {
  const [found, ...more] = articlesOf(
    '从“黑金”到“绿氢”隔着几道坎？',
    '',
    '科学导报讯 凌晨两点，大同经济技术开发区的加氢站里，一辆四十九吨的重卡正在加氢，排队的还有十几辆。',
    '',
    '第一道坎：氢从哪里来',
    '',
    '大同有风、有光，绿电充足，电解水制氢的成本却一度居高不下，离盈亏线还差六块钱，企业都在想办法。',
    '',
    '第二道坎：车坏了谁来修',
    '',
    '燃料电池怕冷、怕脏、怕颠，晋创谷·大同的研究团队攻关低温启动，故障率已经下降到百分之五。 杜若飞',
  );
  expect(more).toEqual([]);
  expect(found?.body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    '第一道坎：氢从哪里来',
    '第二道坎：车坏了谁来修',
  ]);
});

test('places and colons head the sections of a survey of their zones', () => {
  const section = (place: string, phrase: string) => [
    `${place}：${phrase}`,
    '',
    `${place}经济技术开发区的厂房里，一条条生产线正在满负荷运转，产品销往二十多个省份，园区上下一派繁忙。`,
    '',
  ];
  const articles = articlesOf(
    '沿黄三区：一条大河，三篇文章',
    '',
    '黄河拐了个弯，向东奔流而去。沿河而居的三个开发区做了什么文章？11月上旬，记者沿河而行，一探究竟。',
    '',
    ...section('永济', '电机“转”出新速度'),
    ...section('芮城', '阳光种在屋顶上'),
    ...section('平陆', '苹果的第二次生命'),
    '本报记者 巩玉洁',
  );
  expect(articles).toHaveLength(1);
  expect(articles[0]?.body.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
});

test('a poem is one article, its lines the text', () => {
  const [before, poem, ...others] = articlesOf(
    '## 示范区夜游季开幕',
    '',
    '科学导报讯 2025年8月1日，长治高新区夜游季开幕，三百名游客乘船赏灯，带动周边农户增收两成。（常宏伟）',
    '',
    '## 园区的灯',
    '',
    '黄昏把最后一抹红',
    '还给太行',
    '塔吊举起第一颗星',
    '像举起一枚新铸的铆钉',
    '',
    '夜班的人走进车间',
    '把自己点成一盏灯',
    '机床低声哼唱',
    '铁屑开出蓝色的花（药小山）',
  );
  expect(others).toEqual([]);
  expect(before?.article.title).toBe('示范区夜游季开幕');
  expect(poem?.article).toMatchObject({ title: '园区的灯', authors: ['药小山'] });
  expect(poem?.body.map(({ text }) => text).join('')).toContain('塔吊举起第一颗星');
});
