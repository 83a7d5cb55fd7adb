import { describe, expect, test } from 'vitest';
import { articlesOf, draftsOf } from './page.ts';

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

describe('briefs', () => {
  test('under a column label have no headlines, each its own author', () => {
    const articles = articlesOf(
      '园区简讯',
      '',
      '●科学导报讯（记者 田野）6月10日，怀仁经开区与高校签订合作协议，总投资2.6亿元。',
      '',
      '●6月9日，应县经开区陶瓷出口额同比增长四成，创历史新高。（马小娟）',
      '',
      '代县经开区 6月8日，代县经开区组织消防演练，三十余家企业参加。（钱进）',
    );
    expect(articles.map(({ article }) => article.authors)).toEqual([['田野'], ['马小娟'], ['钱进']]);
    expect(articles.map(({ article }) => article.title)).toEqual([null, null, null]);
  });
});

describe('what looks like something else', () => {
  const lead =
    '科学导报讯 2025年7月6日，右玉生态文化旅游示范区举办风情节，吸引游客三万余人次，带动周边农家乐增收。';

  test('a sentence about people taking pictures is no caption', () => {
    const [article] = articlesOf('西口古道迎客来', '', lead, '', '景区门口，游客纷纷驻足拍摄。', '', '李阳');
    expect(article?.article.captions).toEqual([]);
    expect(article?.body.at(-1)?.text).toBe('景区门口，游客纷纷驻足拍摄。');
  });

  test('a heading that begins with 设计 is no line of editors', () => {
    const [article] = articlesOf(
      '西口古道迎客来',
      '',
      lead,
      '',
      '设计 引领文创升级',
      '',
      '该区与高校合作开发文创产品六十余种，年销售额突破千万元。',
      '',
      '李阳',
    );
    expect(article?.body.map(({ kind }) => kind)).toContain('heading');
  });

  test('文/图 behind a name is a byline, not a caption', () => {
    const [article] = articlesOf('西口古道迎客来', '', '本报记者 王晓燕 通讯员 李志强 文/图', '', lead);
    expect(article?.article).toMatchObject({ authors: ['王晓燕', '李志强'], captions: [] });
  });

  test('a short line alone in the space of a picture is its caption', () => {
    const [article] = articlesOf(
      '玛卡结出“致富果”',
      '',
      lead,
      '',
      '',
      '',
      '玛卡喜获丰收',
      '',
      '',
      '',
      '种植户说，收入比往年翻了一番，明年还要扩大面积。',
      '',
      '李阳',
    );
    expect(article?.article.captions).toEqual(['玛卡喜获丰收']);
  });

  test('a year of foundation dates nothing', () => {
    const [article] = articlesOf(
      '科技下乡',
      '',
      '本报讯 5月12日，专家来到太谷农高区。太谷农高区前身是1999年设立的试验站。',
      '',
      '有关负责人说，1986年以来，这里先后有三批专家驻点。',
      '',
      '李红',
    );
    expect(article?.article).toMatchObject({ date: 'XXXX-05-12', dateBasis: null, issue: { date: null } });
  });
});

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

test('picture news has its caption for a text, and leaves the next article its own', () => {
  const articles = articlesOf(
    '图片新闻',
    '2025年7月15日，侯马经济开发区某车间，工人正在调试生产线。 本报记者 郭强 摄',
    '闻喜经开区',
    '铝镁产业“链”上发力',
    '本刊讯 2025年7月16日，记者从闻喜经开区获悉，上半年该区铝镁产业实现产值98.4亿元，同比增长12.3%。',
    '任晓峰',
  );
  expect(articles.map(({ article }) => [article.parks[0], article.type, article.authors])).toEqual([
    ['houma-jingkaiqu', 'brief', ['郭强']],
    ['wenxi-jingkaiqu', 'brief', ['任晓峰']],
  ]);
});

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

describe('what stands around an article', () => {
  const LEAD = '本刊讯 5月9日，右玉生态文化旅游示范区举办风情节，吸引游客三万余人次，带动农家乐增收。';

  test('as the editors’ words before it, belongs to it', () => {
    const articles = articlesOf(
      '树，种出来的“第二产业”',
      '',
      '开栏的话：各地有各地的招，本刊今日起开设专栏，讲述园区里的生态故事。',
      '',
      LEAD,
      '',
      '（项楠）',
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.body).toHaveLength(2);
  });

  test('as a link below its byline, belongs to it', () => {
    const articles = articlesOf(
      '西口古道迎客来',
      '',
      LEAD,
      '',
      '（项楠）',
      '',
      '相关链接',
      '',
      '西口古道全长六十公里，始于明代，沿线有驿站十二座。',
    );
    expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual([
      [LEAD, '相关链接', '西口古道全长六十公里，始于明代，沿线有驿站十二座。'],
    ]);
  });

  test('as briefs under a column label, does not', () => {
    const articles = articlesOf(
      '西口古道迎客来',
      '',
      LEAD,
      '',
      '（项楠）',
      '',
      '园区简讯',
      '',
      '怀仁经开区夜校开班',
      '',
      '5月8日，怀仁经济技术开发区职工夜校开班，首批开设八门课程，职工踊跃报名。',
      '',
      '应县陶瓷出口创新高',
      '',
      '5月7日，应县经济技术开发区陶瓷出口额同比增长四成，创历史新高。',
    );
    expect(articles.map(({ article }) => article.title)).toEqual([
      '西口古道迎客来',
      '怀仁经开区夜校开班',
      '应县陶瓷出口创新高',
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

test('a caption whose credit stands on the next line is one caption', () => {
  const [article] = articlesOf(
    '右玉生态文化旅游示范区',
    '',
    '古道添新景',
    '',
    '科学导报 5月9日，右玉生态文化旅游示范区的步道建成，沿途',
    '',
    '',
    '驿站里的沙棘主题咖啡馆。',
    '米粒 摄',
    '',
    '',
    '设驿站十二座，能喝水、能充电、能过夜。 项楠',
  );
  expect(article?.article.captions).toEqual(['驿站里的沙棘主题咖啡馆。 米粒 摄']);
  expect(article?.body).toHaveLength(1);
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

test('a meeting for the next year, held at the end of this one, is dated in this one', () => {
  const LEAD =
    '科学导报讯 12月30日，忻州经济开发区召开2026年工作会议，部署全年项目建设，要求倒排工期。牛佳锡';
  const dateOf = (...head: string[]) =>
    articlesOf(...head, '忻州经济开发区', '', '部署全年工作', '', LEAD)[0]?.article.date;
  expect(dateOf()).toBe('2025-12-30');
  expect(dateOf('A2 科学导报 2025年12月31日 星期三', '')).toBe('2025-12-30');
  expect(dateOf('A2 科学导报 2026年1月3日 星期六', '')).toBe('2025-12-30');
});

test('a caption over two lines is one caption, though it stands in the middle of a sentence', () => {
  const [found] = articlesOf(
    '云岗经开区老厂房变新园区',
    '',
    '科学导报讯 5月8日，云岗经开区盘活闲置厂房三处，引进企业十一家，二期工程正在加',
    '',
    '',
    '',
    '标准化厂房内，智能小车往来穿梭，为生产线',
    '配送物料。云岗经开区供图',
    '',
    '',
    '',
    '紧建设，预计年底交付使用。牛佳锡',
  );
  expect(found?.article.captions).toEqual([
    '标准化厂房内，智能小车往来穿梭，为生产线配送物料。云岗经开区供图',
  ]);
  expect(found?.body).toHaveLength(1);
});

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

  test('is furniture where no article follows', () => {
    expect(draftsOf('本报记者 戎晓峰')).toMatchObject({
      drafts: [],
      furniture: [{ text: '本报记者 戎晓峰' }],
    });
  });
});

test('picture news after an article that no byline closes is an article of its own', () => {
  const articles = articlesOf(
    '“法律体检车”开进厂区',
    '',
    '本报讯（记者 靳文博）3月13日，律师和公证员现场为企业“问诊把脉”，提示合同风险三十九处。',
    '',
    '图片新闻',
    '',
    '3月11日，技术人员在调试碳纤维生产线。该生产线投产后，可年产预浸料120万平方米。 范小满 摄',
  );
  expect(articles.map(({ article }) => [article.title, article.authors])).toEqual([
    ['“法律体检车”开进厂区', ['靳文博']],
    ['图片新闻', ['范小满']],
  ]);
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

test('a page header that was read at the page’s foot is furniture, and tells the issue', () => {
  const page = draftsOf(
    '三条通勤公交线开通',
    '',
    ...Array.from(
      { length: 10 },
      (_, line) => `第${line + 1}条公交线每天发车三十八班次，员工凭工牌免费乘坐。`,
    ),
    '',
    '',
    '',
    '科学导报 A3 2026年3月17日 星期二 开发区',
  );
  expect(page.issue).toEqual({ date: '2026-03-17', page: 'A3', basis: 'header' });
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

test('a disclaimer below comments is furniture', () => {
  const page = draftsOf(
    '招商莫“追星”',
    '',
    '哪个产业热，就一窝蜂去招哪个，这是一些地方招商引资的通病，前几年是机器人。苏振华',
    '',
    '本版言论只代表作者个人观点',
  );
  expect(page.furniture.map(({ text }) => text)).toEqual(['本版言论只代表作者个人观点']);
});

test('a credit parted from its owner by a blank is a caption’s', () => {
  const [found] = articlesOf(
    '看寿阳如何“以竹代塑”',
    '',
    '寿阳不产竹，为何能做竹纸？答案藏在物流里，竹浆板沿铁路北上，企业兢兢',
    '',
    '工人在检查本色竹浆纸的柔韧度。寿阳经开区 供图',
    '',
    '业业，年产能达到36万吨。石慧',
  );
  expect(found?.article.captions).toEqual(['工人在检查本色竹浆纸的柔韧度。寿阳经开区 供图']);
});

test('a page header between the halves of a sentence is furniture', () => {
  const page = draftsOf(
    ...Array.from(
      { length: 10 },
      (_, line) => `第${line + 1}条公交线每天发车三十八班次，员工凭工牌免费乘坐。`,
    ),
    '长子经开区的分拣线上，青椒按照大小自动分级，上午采摘的青椒，下午装车，第二天到达',
    '科学导报 2025年9月18日 A2',
    '郑州、武汉的菜市场。苏慧',
  );
  expect(page.furniture.map(({ text }) => text)).toEqual(['科学导报 2025年9月18日 A2']);
  expect(page.drafts).toHaveLength(1);
});

test('a day in the headline dates news of which the text only says 日前', () => {
  const [found] = articlesOf(
    '襄垣经开区2024年9月16日举办智能制造供需对接会',
    '',
    '科学导报讯 日前，由襄垣经开区主办的智能制造供需对接会落下帷幕，现场签约项目18个。丁一帆',
  );
  expect(found?.article.date).toBe('2024-09-16');
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

describe('notices in a row', () => {
  const LOSS = '大同市某某运输有限公司不慎遗失公章一枚，自登报之日起声明作废，由此产生的责任由本公司承担。';
  const titlesOf = (...lines: string[]) =>
    articlesOf(...lines).map(({ article }) => [article.title, article.type]);

  test('are parted by their days, though one has no headline', () => {
    expect(
      titlesOf(
        '注销公告',
        '',
        '晋中某某商贸有限公司经股东会决议，拟向公司登记机关申请注销登记，请债权人申报债权。特此公告。',
        '',
        '晋中某某商贸有限公司清算组',
        '',
        '2024年8月19日',
        '',
        LOSS,
        '',
        '大同市某某运输有限公司',
        '',
        '2024年8月18日',
      ),
    ).toEqual([
      ['注销公告', 'notice'],
      [null, 'notice'],
    ]);
  });

  test('one without a headline stands between news', () => {
    expect(
      titlesOf(
        '焊花飞溅生产忙',
        '',
        '本报讯 8月16日，清徐经济开发区年产10万吨的智能酿醋车间投料试产，用工减少一半。牛佳锡',
        '',
        LOSS,
        '',
        '一粒小米的“七十二变”',
        '',
        '本报讯 8月17日，武乡现代农业产业示范区的小米加工车间里，一粒粒小米变成十余种产品。李茹',
      ),
    ).toEqual(
      [
        ['焊花飞溅生产忙', 'news'],
        [null, 'notice'],
        ['一粒小米的“七十二变”', 'news'],
      ].map(([title, type]) => [title, type === 'news' ? 'brief' : type]),
    );
  });

  test('are signed by whoever stands above the next one’s headline', () => {
    const articles = articlesOf(
      '致读者',
      '',
      '因印刷厂设备检修，本报12月份的周四版暂停出版，由此带来的不便，敬请谅解。',
      '',
      '科学导报社',
      '',
      '减资公告',
      '',
      '忻州某某能源有限公司经股东会决议，拟将注册资本由500万元减至100万元，请债权人申报债权。特此公告。',
    );
    expect(articles.map(({ article }) => [article.title, article.label])).toEqual([
      ['致读者', null],
      ['减资公告', null],
    ]);
  });
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

test('a letter to readers is one, with its salutation, and the correction below it another', () => {
  const articles = articlesOf(
    '致读者的一封信',
    '',
    '亲爱的读者：',
    '',
    '感谢您一年来对本报的关心和支持。2025年度报刊征订工作已经开始，欢迎到当地邮局订阅。',
    '',
    '科学导报社',
    '',
    '2024年12月9日',
    '',
    '更正',
    '',
    '本报12月3日A3版《一碗面里的产业经》一文中，“年产值2.3亿元”应为“年产值2.3万元”，特此更正。',
  );
  expect(articles.map(({ article }) => article.title)).toEqual(['致读者的一封信', '更正']);
  expect(articles[0]?.body[0]?.text).toBe('亲爱的读者：');
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

describe('图片新闻', () => {
  const CAPTION = '6月9日，俯瞰保德经济技术开发区的海红果加工园，厂房与黄河相映成趣。郝佳 摄';

  test('is a headline right above its caption', () => {
    expect(articlesOf('图片新闻', '', CAPTION)[0]?.article.title).toBe('图片新闻');
  });

  test('is a column’s label above another headline', () => {
    expect(articlesOf('图片新闻', '', '海红果红了', '', CAPTION)[0]?.article).toMatchObject({
      title: '海红果红了',
      kickers: [],
    });
  });
});

test('on a page of three blank lines everywhere no short line is a caption for them', () => {
  const lines = [
    '“摆渡车”开到车间门口',
    '科学导报讯 2024年11月4日，洪洞经济技术开发区的摆渡车开到车间门口，职工不再挤公交。',
    '职工说，以前下了夜班要等半个小时，现在十分钟一趟，说走就走，还不花钱。',
    '师慧敏',
    '数据标注员在山坳里“教”人工智能认路',
    '科学导报讯 11月5日，吕梁经济技术开发区的标注员给自动驾驶的画面画框，每天两千张。',
    '她们大多是附近村里的年轻人，通过培训上岗，月收入四千元，还能照顾家里。',
    '薛小满',
    '碳化硅晶片下线',
    '科学导报讯 11月6日，灵石经济技术开发区首片碳化硅晶片下线，良品率达到九成以上。',
    '杨絮',
  ];
  const articles = articlesOf(...lines.flatMap((line) => [line, '', '', '']));
  expect(articles.map(({ article }) => [article.title, article.captions])).toEqual([
    ['“摆渡车”开到车间门口', []],
    ['数据标注员在山坳里“教”人工智能认路', []],
    ['碳化硅晶片下线', []],
  ]);
});

test('a bulleted section is a heading', () => {
  const LEAD = '科学导报讯 3月12日，长治高新区召开服务企业座谈会，梳理审批事项，压缩办理时间。';
  const TEXT = '开发区把窗口搬到项目工地，帮助企业解决用水用电和用工难题，推动项目提前投产。牛佳锡';
  const [found] = articlesOf(...['把服务送到门口', LEAD, '■ 审批快起来', TEXT].flatMap((line) => [line, '']));
  expect(found?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
});

test('offices above their own notices do not sign the ones before', () => {
  const articles = articlesOf(
    ...[
      '长治高新区管理委员会',
      '公告',
      '因系统升级，政务大厅暂停办理社保业务，恢复时间另行通知，由此带来的不便敬请谅解。特此公告。',
      '2025年3月18日',
      '晋城经济技术开发区管理委员会',
      '公告',
      '金匠工业园区东环路因铺设供热管网实行半幅封闭施工，请过往车辆绕行。特此公告。',
      '2025年3月19日',
    ].flatMap((line) => [line, '']),
  );
  expect(articles.map(({ article }) => article.type)).toEqual(['notice', 'notice']);
});

test('news of what to do about a loss is no notice', () => {
  const articles = articlesOf(
    '长治高新区政务大厅添新设备',
    '',
    '本报讯 3月12日，长治高新区政务大厅新增自助设备三台，居民办事不再排队。',
    '',
    '居民证件遗失后半小时就能补办，新证当场领取，旧证同时作废。',
    '',
    '下一步，大厅还将延长服务时间，让上班的人也能办成事。牛佳锡',
  );
  expect(articles).toHaveLength(1);
});
