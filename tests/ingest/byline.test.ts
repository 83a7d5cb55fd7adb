import { describe, expect, test } from 'vitest';
import { findTailByline, readByline } from '../../src/ingest/byline.ts';

describe('a line is read as a byline', () => {
  test.each([
    ['one name', '牛佳锡', ['牛佳锡']],
    ['three names', '吴珊 张蓓蕾 刘梦琪', ['吴珊', '张蓓蕾', '刘梦琪']],
    ['names parted by a full-width blank', '吴珊\u3000张蓓蕾', ['吴珊', '张蓓蕾']],
    ['names parted by an enumeration comma', '吴珊、张蓓蕾', ['吴珊', '张蓓蕾']],
    ['a reporter and a correspondent', '本报记者 张三丰 通讯员 李四光', ['张三丰', '李四光']],
    ['a reporter whose name follows at once', '本报记者张三丰', ['张三丰']],
    ['a reporter of this magazine', '本刊记者 王波', ['王波']],
    ['a trainee', '实习记者 王波', ['王波']],
    ['a special correspondent', '特约通讯员 王波', ['王波']],
    ['a name in round brackets', '（李茹）', ['李茹']],
    ['names in half-width brackets', '(李茹 王波)', ['李茹', '王波']],
    ['a reporter in brackets', '（记者 李茹）', ['李茹']],
    ['author, with a colon', '作者：李茹', ['李茹']],
    ['who wrote and photographed', '文/图 李茹', ['李茹']],
    ['who wrote and photographed, in words', '李茹文并摄', ['李茹']],
    ['who translated', '编译：李茹', ['李茹']],
    ['who wrote and photographed, after the name', '李茹 文/图', ['李茹']],
    ['who reports in pictures', '李茹 摄影报道', ['李茹']],
    ['a name of two characters spread over the line', '王 波', ['王波']],
    ['two spread names', '王 波 李 茹', ['王波', '李茹']],
    ['a name of three spread over the line', '（侯 玉 珠）', ['侯玉珠']],
    ['a name of two before one half spread', '王 波 李 小龙', ['王波', '李小龙']],
    ['two of them', '本报记者 吕 思 远 侯 玉 珠', ['吕思远', '侯玉珠']],
    ['three names of two', '王 波 李 茹 高 原', ['王波', '李茹', '高原']],
    ['a compound surname', '欧阳晓燕', ['欧阳晓燕']],
    ['a transcribed name', '买买提·艾力', ['买买提·艾力']],
    ['a compound surname spread over the line', '相里 珊', ['相里珊']],
    ['a rare name of four characters beside a sure one', '钮祜文澜 卜宁', ['钮祜文澜', '卜宁']],
    ['a word of the language beside a sure name', '宓志高 丰收', ['宓志高', '丰收']],
    ['an office beside a name', '（左权县文旅局 桑吉·多杰）', ['桑吉·多杰']],
    ['whose the pictures are', '本报特约撰稿人 苏子 图片由受访者提供', ['苏子']],
    ['who wrote and, behind a blank, who photographed', '单于格 文 牧野 图', ['单于格']],
    ['who photographed, named behind', '本报记者 宗政良 摄影 乔木', ['宗政良']],
    ['who wrote and who photographed, with colons', '（文：邢台子 图：禹舜）', ['邢台子']],
    ['a photographer alone, with no blank', '蔺小兵摄', ['蔺小兵']],
    ['who asked and wrote it up', '采访整理：本报记者 籍海燕', ['籍海燕']],
    ['a reader', '读者 郝秋菊', ['郝秋菊']],
    ['a reader of some place', '长子县读者 逯海明', ['逯海明']],
    ['an office in nobody’s name', '云州区融媒体中心', []],
    ['a reporter whose name is a word', '本报记者 江山', ['江山']],
    ['a name written by its sound', '（苏都毕力格）', ['苏都毕力格']],
    ['who the author is, behind the name', '韩维桢(作者系山西财经大学副教授)', ['韩维桢']],
    ['who put it together', '（记者 那木罕 整理）', ['那木罕']],
    ['the paper itself', '（本报评论员）', []],
    ['names and others', '李明轩 王波 等', ['李明轩', '王波']],
  ])('%s: %s', (_, text, authors) => {
    const byline = readByline(text);
    expect(byline?.authors).toEqual(authors);
    expect(byline?.likeness).toBeGreaterThan(0);
    expect(byline?.printed).toBe(text);
  });

  test('without the blanks around it', () => {
    expect(readByline(' \u3000牛佳锡 ')?.printed).toBe('牛佳锡');
  });

  test('with who wrote, and without who only photographed', () => {
    expect(readByline('王波/文 李茹/图')?.authors).toEqual(['王波']);
    expect(readByline('本报记者 王波 李茹 摄')?.authors).toEqual(['王波']);
  });

  test('more surely with a role or brackets than with a name alone', () => {
    const bare = readByline('王波')?.likeness ?? 0;
    expect(readByline('本报记者 王波')?.likeness).toBeGreaterThan(bare);
    expect(readByline('（王波）')?.likeness).toBeGreaterThan(bare);
  });
});

describe('a line is no byline', () => {
  test.each([
    ['a headline of two phrases', '安全生产 全面排查'],
    ['a headline of two phrases built alike', '薄如纸 厚如铁'],
    ['a kicker of two idioms', '问诊把脉 对症开方'],
    ['a headline with a comma', '签约当天，双方还'],
    ['a sentence', '王波来到项目现场。随后座谈。'],
    ['one character', '王'],
    ['an empty line', ''],
    ['figures', '产值 12.5 亿元'],
    ['a list of more than eight', '王波 李茹 吴珊 张三 李四 王五 赵六 钱七 孙八'],
    ['a speaker with what he says', '王波：服务要快'],
    ['the label of a role alone', '本报记者'],
    ['a column of the reporters’ own', '记者手记'],
    ['a column of letters', '读者来信'],
    ['a zone', '长治高新区'],
  ])('%s: %s', (_, text) => {
    expect(readByline(text)?.likeness ?? -1).toBeLessThan(0.1);
  });
});

test('a headline of short phrases reads less like a byline than any name does', () => {
  const name = readByline('王波')?.likeness ?? 0;
  expect(readByline('抓项目 促投产')?.likeness ?? -1).toBeLessThan(name);
});

describe('the byline at the end of a paragraph is found', () => {
  test.each([
    ['glued to the last full stop', '凝聚起磅礴力量。', '牛佳锡', ['牛佳锡']],
    ['glued to an exclamation mark', '奋力谱写新篇章！', '牛佳锡', ['牛佳锡']],
    ['glued to a closing quotation mark', '“服务再提速。”', '王波', ['王波']],
    ['after a blank', '提供产业支撑。', ' 郑苗苗', ['郑苗苗']],
    ['after a full-width blank', '提供产业支撑。', '\u3000\u3000郑苗苗', ['郑苗苗']],
    ['two names', '提供产业支撑。', '王波 李茹', ['王波', '李茹']],
    ['in brackets', '提供产业支撑。', '（李茹）', ['李茹']],
    ['in brackets with a role', '提供产业支撑。', '（本报记者 李茹 通讯员 王波）', ['李茹', '王波']],
    ['a word that people bear for a name', '接到订单113笔。', '江山', ['江山']],
    ['after an ellipsis', '机器轰鸣……', '王波', ['王波']],
  ])('%s', (_, sentence, byline, authors) => {
    const found = findTailByline(`科学导报讯 会议召开。${sentence}${byline}`);
    expect(found?.authors).toEqual(authors);
    expect(found?.printed).toBe(byline.trim());
    expect(found?.start).toBe(`科学导报讯 会议召开。${sentence}`.length);
    expect(found?.likeness).toBeGreaterThan(0);
  });

  test('more surely after a blank', () => {
    const glued = findTailByline('提供支撑。王波')?.likeness ?? 0;
    expect(findTailByline('提供支撑。 王波')?.likeness).toBeGreaterThan(glued);
  });

  test.each([
    ['nothing follows the last sentence', '会议召开。提供产业支撑。'],
    ['the paragraph holds no sentence', '抓项目促投产'],
    ['a sentence was cut', '会议召开。全区上下要振奋精神'],
    ['the brackets hold an explanation', '面积扩大到120平方公里（含代管区域）'],
    ['the brackets hold a year', '规划印发（2026年）'],
  ])('and none where %s', (_, paragraph) => {
    expect(findTailByline(paragraph)?.likeness ?? -1).toBeLessThan(0.1);
  });
});
