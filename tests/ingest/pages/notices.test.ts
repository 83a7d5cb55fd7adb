import { describe, expect, test } from 'vitest';
import { articlesOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

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

test('a reader’s letter is one article, from its salutation to its greetings, signed by the reader', () => {
  const [found, ...more] = articlesOf(
    '读者来信',
    '',
    '园区门口的班车 能不能晚走十分钟',
    '',
    '编辑同志：',
    '',
    '我在长治高新区一家电子厂上班，晚上八点下班，班车却也是八点发车，工友们常常只能望着尾灯叹气。',
    '',
    '此致',
    '',
    '敬礼',
    '',
    '读者 郝秋菊',
  );
  expect(more).toEqual([]);
  expect(found?.article).toMatchObject({
    title: '园区门口的班车 能不能晚走十分钟',
    kickers: [],
    authors: ['郝秋菊'],
  });
  expect(found?.body.map(({ text }) => text.slice(0, 5))).toEqual([
    '编辑同志：',
    '我在长治高',
    '此致',
    '敬礼',
  ]);
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

describe('a list of names', () => {
  test('is text of the notice above, not the labels of new articles', () => {
    const [notice, ...others] = articlesOf(
      '关于拟命名“绿色园区”的公示',
      '',
      '经企业申报、专家评审，拟命名以下单位，现予公示，公示期5个工作日。',
      '',
      '太谷某某食品有限公司',
      '祁县某某玻璃器皿有限公司',
      '寿阳某某纤维材料有限公司',
      '榆次某某液压设备有限公司',
      '',
      '2025年7月10日',
    );
    expect(others).toEqual([]);
    expect(notice?.body.map(({ text }) => text)).toContain('寿阳某某纤维材料有限公司');
  });

  test('ends above the label of the next article', () => {
    const [, article] = articlesOf(
      '签约仪式举行',
      '',
      '科学导报讯 2025年1月12日，签约仪式举行，现将共建单位列在下面，欢迎更多企业前来洽谈。牛佳锡',
      '',
      '山西某某科技有限公司',
      '太原某某集团有限公司',
      '',
      '长治高新区',
      '',
      '## 助力企业发展',
      '',
      '科学导报讯 2025年1月13日，长治高新区帮助企业解决用水用电难题，二十家企业受益，职工拍手叫好。李茹',
    );
    expect(article?.article.parks).toEqual(['changzhi-gaoxinqu']);
  });

  test('of one alone is a label', () => {
    const [, article] = articlesOf(
      '长治高新区召开推进会',
      '',
      '科学导报讯 1月12日，长治高新区召开推进会，部署全年工作，要求各部门抓好落实，早日见效。牛佳锡',
      '',
      '太谷某某食品有限公司',
      '',
      '一块月饼的科技味',
      '',
      '科学导报讯 1月13日，太谷某某食品有限公司的新生产线投产，每小时做饼三万块，用工减少一半。李茹',
    );
    expect(article?.article.label).toBe('太谷某某食品有限公司');
  });
});

describe('the paper’s own words to its readers', () => {
  test.each(['本报敬告读者', '敬告读者', '本报广告部致客户', '致广大用户'])(
    'are a notice: %s',
    (headline) => {
      const [notice] = articlesOf(headline, '', '因国庆节放假，本报10月7日休刊一期，请读者谅解。');
      expect(notice?.article).toMatchObject({ title: headline, type: 'notice' });
    },
  );
});
