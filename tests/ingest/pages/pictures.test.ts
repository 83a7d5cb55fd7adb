import { describe, expect, test } from 'vitest';
import { articlesOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

const LEAD =
  '科学导报讯 2025年7月6日，右玉生态文化旅游示范区举办风情节，吸引游客三万余人次，带动周边农家乐增收。';

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

test('a sentence about people taking pictures is no caption', () => {
  const [article] = articlesOf('西口古道迎客来', '', LEAD, '', '景区门口，游客纷纷驻足拍摄。', '', '李阳');
  expect(article?.article.captions).toEqual([]);
  expect(article?.body.at(-1)?.text).toBe('景区门口，游客纷纷驻足拍摄。');
});

test('a short line alone in the space of a picture is its caption', () => {
  const [article] = articlesOf(
    '玛卡结出“致富果”',
    '',
    LEAD,
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

test('a credit of two below a caption is no byline, and the article goes on', () => {
  const LEAD =
    '科学导报讯 1月12日，长治高新区召开项目推进会，部署全年项目建设，要求各部门倒排工期，全部开工。';
  const articles = articlesOf(
    '召开项目推进会',
    '',
    LEAD,
    '',
    '图为工人在车间检查产品。',
    '',
    '本报记者 李小龙 通讯员 王波 摄',
    '',
    '今年以来，长治高新区坚持把项目建设作为头号工程，推动一批项目提前投产，带动就业三百余人。牛佳锡',
  );
  expect(articles).toHaveLength(1);
  expect(articles[0]?.article.authors).toEqual(['牛佳锡']);
});

test('numbered captions in a row below the headline are captions, though only the last has a credit', () => {
  const [found] = articlesOf(
    '日用瓷里“烧”出大产业',
    '',
    '图①为全自动施釉线。',
    '',
    '图②为工人在检验骨质瓷餐具。边晓军 摄',
    '',
    '科学导报讯 每天有380万件瓷器从怀仁经济技术开发区运出，三十条生产线昼夜不停，窑火连续烧了六千多天。 尚云霞',
  );
  expect(found?.article).toMatchObject({
    title: '日用瓷里“烧”出大产业',
    kickers: [],
    captions: ['图①为全自动施釉线。', '图②为工人在检验骨质瓷餐具。边晓军 摄'],
    authors: ['尚云霞'],
  });
});
