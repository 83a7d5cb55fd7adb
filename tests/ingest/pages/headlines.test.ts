import { describe, expect, test } from 'vitest';
import { articlesOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

describe('a page without blank lines', () => {
  const articles = articlesOf(
    '岚县经开区',
    '矿山披上“绿衣裳”',
    '本报记者 宋远',
    '2025年9月1日，岚县经开区一座关停的铁矿完成生态修复，新增林地三百亩。',
    '当地村民在林下种起了黄芪。',
    '柳林经济技术开发区办起夜校',
    '本报记者 郭晴',
    '夜幕降临，柳林经济技术开发区的实训车间灯火通明，六十名工人正在学习数控技术。',
    '夜校已开班四期。',
  );

  test('has its articles parted by headlines that name another zone, each with its byline', () => {
    expect(articles.map(({ article }) => [article.title, article.authors])).toEqual([
      ['矿山披上“绿衣裳”', ['宋远']],
      ['柳林经济技术开发区办起夜校', ['郭晴']],
    ]);
  });
});

describe('lines that are built alike', () => {
  const LEAD = '科学导报 6月17日，武乡经济技术开发区小米醋基地封缸，两千口陶缸整齐排开，要晒足一年。';

  test('are one headline, though a blank line parts them', () => {
    const [article] = articlesOf(
      '武乡经济技术开发区',
      '',
      '小米醋“酿”成大产业',
      '',
      '老区人“尝”到新滋味',
      '',
      LEAD,
      '',
      '连翘',
    );
    expect(article?.article).toMatchObject({ title: '小米醋“酿”成大产业 老区人“尝”到新滋味', kickers: [] });
  });

  test('are kicker and headline, where the second is more of a heading', () => {
    const [article] = articlesOf(
      '## 投资百亿元 用地零新增',
      '',
      '# 武乡经开区：醋香飘出老区',
      '',
      LEAD,
      '',
      '连翘',
    );
    expect(article?.article).toMatchObject({
      title: '武乡经开区：醋香飘出老区',
      kickers: ['投资百亿元 用地零新增'],
    });
  });
});

test('a headline right below the page’s header is a headline, whatever it begins with', () => {
  const [article] = articlesOf(
    'A2 科学导报 2026年1月14日 星期三',
    '',
    '产业集聚显成效',
    '',
    '科学导报讯 1月12日，长治高新区召开会议，部署全年项目建设，要求各部门倒排工期。牛佳锡',
  );
  expect(article?.article.title).toBe('产业集聚显成效');
});

test('a zone above a headline with a stronger heading mark is its label', () => {
  const [found] = articlesOf(
    '### 忻州经济开发区',
    '',
    '# “法律体检车”开进厂区',
    '',
    '本报讯 3月13日，一辆印有“法律体检”字样的中巴车开进忻州经济开发区，律师现场为企业“问诊把脉”。',
  );
  expect(found?.article).toMatchObject({ label: '忻州经济开发区', kickers: [] });
});

test('a headline whose first line only says where is one headline, though a blank line parts its lines', () => {
  const [found] = articlesOf(
    '旱井村里',
    '',
    '长出“数字工厂”',
    '',
    '在壶关，老辈人把存雨水的窖叫旱井。缺水、少地、路难走，曾是这里招商时最怕被人问起的三件事。晓风',
  );
  expect(found?.article).toMatchObject({ title: '旱井村里 长出“数字工厂”', kickers: [] });
});

test('a quotation below which the text turns to another zone is a headline', () => {
  const articles = articlesOf(
    '清徐经开区：一瓶醋的“跨界”',
    '',
    '醋能做什么？在清徐经济开发区，它还能变成面膜、口服液和除草剂，年产值超过三亿元。',
    '',
    '“我在黄土坡上种‘太空舱’”',
    '',
    '说这话的人叫郭海生，今年四十一岁。他的“太空舱”，是阳曲现代农业产业示范区里的一排排育苗架。',
    '',
    '有人问他图个啥，他说，图的是让年轻人觉得种地是件“酷”的事，示范区请他回来当技术员。',
  );
  expect(articles.map(({ article }) => article.parks)).toEqual([
    ['qingxu-jingkaiqu'],
    ['yangqu-nongye-shifanqu'],
  ]);
});

test('a zone below the headline is the article’s label', () => {
  const [found] = articlesOf(
    '碳化硅晶片下线',
    '',
    '灵石经济技术开发区',
    '',
    '科学导报讯 2026年3月4日，灵石经济技术开发区首片碳化硅晶片下线，良品率达到九成以上。杨絮',
  );
  expect(found?.article).toMatchObject({ title: '碳化硅晶片下线', label: '灵石经济技术开发区', kickers: [] });
});

test('a headline whose second line only says what its first does is one', () => {
  const [found] = articlesOf(
    '焦炉煤气制氢项目',
    '',
    '进入设备安装阶段',
    '',
    '科学导报 2025年4月19日，记者从介休经济技术开发区了解到，制氢项目进入设备安装阶段。梁思远',
  );
  expect(found?.article).toMatchObject({ title: '焦炉煤气制氢项目 进入设备安装阶段', kickers: [] });
});

test('a headline that breaks off before what is done for somebody goes on in the next line', () => {
  const [found] = articlesOf(
    '平鲁经济技术开发区',
    '',
    '六十万千瓦风电为煤化工',
    '',
    '插上“绿色翅膀”',
    '',
    '本刊讯 12月18日，平鲁经济技术开发区源网荷储一体化项目首批64台风机并网，绿电直供园区企业。高海燕',
  );
  expect(found?.article).toMatchObject({ title: '六十万千瓦风电为煤化工 插上“绿色翅膀”', kickers: [] });
});

test('below another line, one that a zone begins is the headline, and the other its kicker', () => {
  const [found] = articlesOf(
    '## 从“一粉独大”到“多点开花”',
    '',
    '古县经开区煤焦产业有了“第二曲线”',
    '',
    '本刊讯 2025年5月28日，古县经济技术开发区煤焦化工副产氢提纯项目投产，首批氢气供应重卡。萧然',
  );
  expect(found?.article).toMatchObject({
    kickers: ['从“一粉独大”到“多点开花”'],
    title: '古县经开区煤焦产业有了“第二曲线”',
  });
});

test('a dash that fell to a line of its own belongs to the kicker above it', () => {
  const [found] = articlesOf(
    '“小灯泡”照见大民生',
    '',
    '——',
    '',
    '一条热力管线的“拐弯”记',
    '',
    '本报讯 3月4日，沁源经济技术开发区的一处供热改造工地上，挖掘机正沿着新放的白线开挖管沟。白雪梅',
  );
  expect(found?.article).toMatchObject({
    kickers: ['“小灯泡”照见大民生——'],
    title: '一条热力管线的“拐弯”记',
  });
});

describe('on a page without blank lines a headline over two lines is one', () => {
  const TEXT = [
    '科学导报讯 3月9日，永济经济技术开发区的电机集群再添一条智能产线，全年产值有望破百亿元，带动就业三千人。',
    '下一步，开发区还将围绕链主企业补齐配套短板，引进上下游企业二十余家，让电机走得更远。牛佳锡',
  ];
  test.each([
    ['whose first line is short for a kicker', '一台电机', '转出百亿集群'],
    ['whose second line says what its first does', '永济经开区与山西某某大学', '联合举办产学研对接会'],
  ])('%s', (_, first, second) => {
    const [found] = articlesOf(first, second, ...TEXT);
    expect(found?.article).toMatchObject({ title: `${first} ${second}`, kickers: [] });
  });
});

test('a line that begins with a dash is no headline’s first', () => {
  const [found] = articlesOf(
    '**抢抓机遇 蓄势赋能**',
    '',
    '**——写在算力中心三期投运之际**',
    '',
    '**一度绿电的“算力之旅”**',
    '',
    '科学导报讯 3月12日，大同经济技术开发区的算力中心三期投运，绿电从风机到机房只走了十二公里。牛佳锡',
  );
  expect(found?.article.title?.startsWith('——')).toBe(false);
});

test.each(['坚持以项目建设为引领', '以实干为底色开新局', '作风建设让干部动起来'])(
  'a kicker such as %s stays one',
  (kicker) => {
    const [found] = articlesOf(
      kicker,
      '',
      '跑出高质量发展加速度',
      '',
      '科学导报讯 1月12日，长治高新区召开项目推进会，部署全年项目建设，要求各部门倒排工期，确保全部开工。',
      '',
      '牛佳锡',
    );
    expect(found?.article).toMatchObject({ kickers: [kicker], title: '跑出高质量发展加速度' });
  },
);

test('of two lines with the same heading marks, a blank line between them, the first is the kicker', () => {
  const [found] = articlesOf(
    '## 用“亩产”说话 凭“含绿量”排位',
    '',
    '## 全省开发区“亩均效益”综合评价出新规',
    '',
    '科学导报讯 2025年9月12日，新修订的开发区综合评价办法发布，从明年起施行。 慕容晓',
    '',
    '## 山上种药 山下建厂',
    '',
    '科学导报讯 2025年9月13日，平顺经济技术开发区中药材加工项目投产，当年可收购药材三千吨。 卫东',
  );
  expect(found?.article).toMatchObject({
    title: '全省开发区“亩均效益”综合评价出新规',
    kickers: ['用“亩产”说话 凭“含绿量”排位'],
  });
});

describe('lines right below each other, where blank ones part all else', () => {
  const LEAD = '科学导报讯 10月9日，盐湖高新区企业家夜谈会请来一位特殊的客人，他讲了三个小时。';
  const BYLINE = '万穗通';

  test.each([
    [['盐湖高新区把一个', '“最讨厌的客户”', '请上了讲台']],
    [['盐湖高新区：', '给数据“贴标签”', '也能贴出大产业']],
  ])('are one headline where the first goes on in the next: %j', (rows) => {
    const text = ['夜谈会每月一期。', '', '主讲人由企业推选。', '', '下一期谈用工。', ''];
    const [article] = articlesOf('“夜谈”谈什么', '', ...rows, '', LEAD, '', ...text, BYLINE);
    expect(article?.article).toMatchObject({ title: rows.join(' '), kickers: ['“夜谈”谈什么'] });
  });
});

describe('a headline over two lines', () => {
  const LEAD =
    '科学导报讯 2025年1月13日，长治高新区一条生产线投产，每小时出砖三千块，用工减少一半，产品销往全省。李茹';

  test.each([
    ['让钢渣', '变成“海绵砖”'],
    ['把“蓄水池”', '建在产业链上'],
  ])('is one where its first line lacks the verb: %s', (first, second) => {
    const [article] = articlesOf('', '', first, '', second, '', LEAD);
    expect(article?.article).toMatchObject({ title: `${first} ${second}`, kickers: [] });
  });
});

test('below the zone’s label a company’s name is a kicker', () => {
  const [article] = articlesOf(
    '介休经济技术开发区',
    '',
    '介休市某某机电有限公司',
    '',
    '一台“会说话”的减速机',
    '',
    '科学导报讯 2025年11月20日，第1000台智能减速机缓缓下线，温度一有异常，手机就会收到提醒，工人们都叫好。李茹',
  );
  expect(article?.article).toMatchObject({
    label: '介休经济技术开发区',
    kickers: ['介休市某某机电有限公司'],
    title: '一台“会说话”的减速机',
  });
});

test('above a notice a word that is a name as well signs the article before', () => {
  const [article, notice] = articlesOf(
    '主播上岗先考证',
    '',
    '科学导报讯 2025年4月11日，首批电商主播在长治高新区的直播间里应考，考题是三分钟讲清一碗面。',
    '',
    '江山',
    '',
    '遗失声明',
    '',
    '长治市某某汽修厂遗失营业执照副本，声明作废。',
  );
  expect(article?.article.authors).toEqual(['江山']);
  expect(notice?.article).toMatchObject({ title: '遗失声明', kickers: [] });
});

test('who speaks stands below the headline of a speech', () => {
  const [article] = articlesOf(
    '长治经济技术开发区',
    '',
    '# 在 2026 年工作会议上的讲话（摘要）',
    '',
    '长治经济技术开发区党工委书记 栗海东',
    '',
    '同志们：这次会议，主要任务是总结2025年工作，部署2026年任务。1月16日，我们召开了座谈会，大家讲了很多真话。',
  );
  expect(article?.article).toMatchObject({
    title: '在2026年工作会议上的讲话（摘要）',
    subtitle: '长治经济技术开发区党工委书记 栗海东',
  });
});
