import { describe, expect, test } from 'vitest';
import { articlesOf, draftsOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

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

test('a column of the reporters’ own is nobody’s byline', () => {
  const articles = articlesOf(
    '科学导报讯 2025年9月10日，保德经济技术开发区调峰站项目开工，建成后可储气二十万立方米。 阙成林',
    '',
    '记者手记',
    '',
    '## 在土豆地里听见“滴答”声',
    '',
    '早上七点，娄烦现代农业产业示范区的土豆地里没有人，耳边只有水滴落进垄里的声音。 贝宁',
  );
  expect(articles.map(({ article }) => [article.title, article.authors])).toEqual([
    [null, ['阙成林']],
    ['在土豆地里听见“滴答”声', ['贝宁']],
  ]);
});

describe('a few words above a headline', () => {
  const BEFORE = [
    '岚县经开区办夜校',
    '',
    '科学导报讯 9月1日，岚县经开区的夜校开班，六十人报名。',
    '',
    '宋远',
    '',
  ];
  const LEAD = '近日，《开发区这些年》一书出版，全书四十万字，记录了三十年间的历程，书中收有照片二百幅。';

  test.each(['新书架', '名词解释', '企业家会客厅', '数字·7天'])('are a column’s label: %s', (label) => {
    const articles = articlesOf(...BEFORE, label, '', '一本书里的三十年', '', LEAD, '', '萧然');
    expect(articles[1]?.article).toMatchObject({ title: '一本书里的三十年', kickers: [], label: null });
  });

  test.each([
    ['at the page’s head', []],
    ['below the page’s header', ['B3 科学导报 2025年7月15日 星期二 园区视野', '']],
  ])('are a column’s label %s too', (_, header) => {
    const TEXT = '金鸡湖畔，高楼倒映水中。三十年后，苏州工业园区集聚高新技术企业二千八百多家。';
    const page = [
      ...header,
      '他山之石',
      '',
      '从“项目洼地”到“创新雨林”',
      '',
      '苏州工业园区的“三十而立”',
      '',
      TEXT,
      '',
      '萧然',
    ];
    expect(articlesOf(...page)[0]?.article).toMatchObject({
      title: '苏州工业园区的“三十而立”',
      kickers: ['从“项目洼地”到“创新雨林”'],
    });
  });

  test('are a kicker at the page’s head, where no other stands below them', () => {
    const page = ['人勤春来早', '', '晋中开发区项目建设提速', '', LEAD, '', '萧然'];
    expect(articlesOf(...page)[0]?.article).toMatchObject({
      title: '晋中开发区项目建设提速',
      kickers: ['人勤春来早'],
    });
  });

  test('are a column’s label above a headline with a subtitle', () => {
    const page = [
      '开发区人物',
      '',
      '“门外汉”干成了“行家里手”',
      '',
      '——记招商尖兵魏鹏飞',
      '',
      LEAD,
      '',
      '萧然',
    ];
    const { title, kickers, subtitle } = articlesOf(...page)[0]?.article ?? {};
    expect({ title, kickers, subtitle }).toEqual({
      title: '“门外汉”干成了“行家里手”',
      kickers: [],
      subtitle: '——记招商尖兵魏鹏飞',
    });
  });

  test.each(['三问新书架', '旱井村里', '对话——', '引得来 留得住'])(
    'are no column’s label where they belong to it: %s',
    (words) => {
      const { title, kickers } = articlesOf(...BEFORE, words, '', '一本书里的三十年', '', LEAD, '', '萧然')[1]
        ?.article ?? { title: null, kickers: [] };
      expect([...kickers, title].join(' ')).toContain(words);
    },
  );

  test('are no column’s label in the middle of an article', () => {
    const [, article] = articlesOf(
      ...BEFORE,
      '开发区的书',
      '',
      `${LEAD}品种如下：`,
      '',
      '原料来源',
      '',
      '核桃壳和杏核',
      '',
      '萧然',
    );
    expect(article?.body.map(({ text }) => text).join('')).toContain('原料来源');
  });
});

describe('the label of a series', () => {
  const TEXT = '近日，大同经开区的光伏板下种上了黄芪，四百亩荒坡一年增收六十万元，二十户人家回到了村里。';

  test('above a headline is the page’s', () => {
    const page = ['高质量发展系列报道之三', '', '光伏板下种出“金疙瘩”', '', TEXT, '', '王波'];
    expect(articlesOf(...page)[0]?.article).toMatchObject({ title: '光伏板下种出“金疙瘩”', kickers: [] });
  });

  test('below a headline leaves it where it is', () => {
    const page = ['光伏板下种出“金疙瘩”', '', '转型看园区系列报道之二', '', '本报记者 王波', '', TEXT];
    const { title, kickers = [] } = articlesOf(...page)[0]?.article ?? {};
    expect([...kickers, title].join(' ')).toContain('光伏板下种出“金疙瘩”');
  });
});
