import { describe, expect, test } from 'vitest';
import { isImprint } from '../../src/ingest/imprint.ts';

describe('lines of the paper about itself are told', () => {
  test.each([
    '责编:王某 版式:李某',
    '责编：王某 校对：李某',
    '本版编辑 王某',
    '（责任编辑：王某）',
    '本版责任编辑：宫某　美术编辑：项某',
    '本期执行主编：王某',
    '广告热线：0351-7000000',
    '刊登热线:0351-7000000',
    '投稿邮箱:news@example.org',
    '邮发代号 21-10',
    '国内统一连续出版物号：CN 14-0000',
    '零售价：1.50元',
    '责任编辑/武某 美术编辑/贾某 校对/小辛',
    '本版投稿邮箱：news@example.org',
    '科学导报社电话：0351-0000000 邮箱：news@example.org',
    '电话：0351-0000000 投稿：news@example.org',
    '▶A2版 沁源经开区：一粒党参的“云”旅程',
    '广告刊登热线：0351-0000000 地址：太原市某某路1号',
    '摄影版每月第四个星期二出版',
    '本刊每周二出版',
    '社址：太原市某某街1号 邮编：030000',
    '印刷：某某日报印刷厂',
  ])('%s', (text) => {
    expect(isImprint(text)).toBe(true);
  });

  test.each([
    '编辑部设在开发区的企业迎来新机遇。',
    '设计产能达到每年10万吨。',
    '牛佳锡',
    '校对机器人亮相高新区',
    '地址在园区的企业共有20家。',
    '联系人：钮某 电话：0351-0000000',
    '本报记者 王波',
    '他的观点代表了不少企业的心声',
    '以上内容只代表这家企业过去三年的水平',
    '这些看法代表着专家个人对产业的判断',
    'A2项目开工 企业入驻',
    '每月一次的夜校开班',
    '园区小报每周三出版',
    '获奖名单每周一见报',
    '印刷：年产值十二亿元，重点引进绿色印刷企业',
    '传真：0355-0000000',
    '邮编：046000',
  ])('and not %s', (text) => {
    expect(isImprint(text)).toBe(false);
  });
});

describe('the box that tells what other pages hold', () => {
  test.each(['今日导读：A2 科技前沿　A3 开发区　A4 三农', '导读 第2版 园区夜校开班'])('%s', (text) => {
    expect(isImprint(text)).toBe(true);
  });

  test.each([
    '导读：30年前，这里还是一片荒滩；30年后，一座现代化新城拔地而起',
    '导读 12家企业代表依次发言，提出困难和建议',
  ])('is not %s', (text) => {
    expect(isImprint(text)).toBe(false);
  });
});
