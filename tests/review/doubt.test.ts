import { describe, expect, it } from 'vitest';
import { flag } from '../../src/archive/flags.ts';
import { doubtsOf } from '../../src/review/doubt.ts';
import { correctionsOf, reviewText } from './reviewed-dump.ts';

const PAGE = `长治高新区

抓项目 促投产

科学导报讯 2025年1月12日，长治高新区召开会议，部署人企帮扶工作，要求各部门倒排工期，确保企业发展的的重点项目全部开工。牛佳锡
`;

const [article = ''] = reviewText('d', PAGE).documents.keys();
const stateOf = (page: string, yaml: string) =>
  reviewText('d', page, correctionsOf(yaml)).doubts.map(({ flag, isSettled }) => [flag.code, isSettled]);

describe('doubts', () => {
  it('belong to the article of their line and quote its words', () => {
    expect(reviewText('d', PAGE).doubts).toMatchObject([
      {
        flag: { code: 'ocr-look-alike', line: 5 },
        article,
        words: '议，部署人企帮扶工作',
        isSettled: false,
      },
      { flag: { code: 'doubled-word', line: 5 }, article, isSettled: false },
    ]);
  });

  it('are settled when their words no longer stand in the article', () => {
    const yaml = `- article: ${article}\n  replace: { from: 人企帮扶, to: 入企帮扶 }\n  reason: 与纸质版核对`;
    expect(stateOf(PAGE, yaml)).toEqual([
      ['ocr-look-alike', true],
      ['doubled-word', false],
    ]);
  });

  it('are settled when an editor has checked them, and the article no longer carries them', () => {
    const yaml = `- article: ${article}\n  checked: doubled-word\n  reason: 与纸质版核对`;
    expect(stateOf(PAGE, yaml)).toEqual([
      ['ocr-look-alike', false],
      ['doubled-word', true],
    ]);
    const { documents } = reviewText('d', PAGE, correctionsOf(yaml));
    expect(documents.get(article)?.article.flags).toEqual(['ocr-look-alike']);
  });

  it('are not settled by a correction of something else', () => {
    const yaml = `- article: ${article}\n  set: { authors: [牛佳锡, 李阳] }\n  reason: 署名核实`;
    expect(stateOf(PAGE, yaml)).toEqual([
      ['ocr-look-alike', false],
      ['doubled-word', false],
    ]);
  });

  it('are settled when an editor sets the field they are about', () => {
    const page = PAGE.replace('牛佳锡', '').replace('的的', '的').replace('人企', '入企');
    const [id = ''] = reviewText('d', page).documents.keys();
    const yaml = `- article: ${id}\n  set: { authors: [李阳] }\n  reason: 署名核实`;
    expect(stateOf(page, '')).toEqual([['no-byline', false]]);
    expect(stateOf(page, yaml)).toEqual([['no-byline', true]]);
  });

  it('are settled when their article is taken down, and then are about hidden text', () => {
    const yaml = `- article: ${article}\n  withhold: true\n  reason: 当事人申请`;
    const { doubts } = reviewText('d', PAGE, correctionsOf(yaml));
    expect(doubts).toMatchObject([
      { isSettled: true, isHidden: true, article: null },
      { isSettled: true, isHidden: true, article: null },
    ]);
  });

  it('about a boundary are settled when an editor has named the line', () => {
    const reviewed = reviewText('d', PAGE);
    const flags = [flag('boundary-uncertain', 'd', 3, 'no byline closes the article before')];
    const stateWith = (yaml: string) =>
      doubtsOf({
        ...reviewed,
        flags,
        corrections: correctionsOf(yaml),
        readLines: () => PAGE.split('\n'),
      }).map(({ isSettled }) => isSettled);
    expect(stateWith('- split: 抓项目促投产\n  reason: 与纸质版核对')).toEqual([true]);
    expect(stateWith('- split: 科学导报讯\n  reason: 与纸质版核对')).toEqual([false]);
  });

  it('of a number that stands unmasked in the file are settled by nothing but masking it', () => {
    const page = `${PAGE}\n遗失声明\n\n李某不慎将身份证遗失，号码14010519491231002X，声明作废。\n`;
    const { doubts } = reviewText('d', page);
    expect(doubts.find(({ flag }) => flag.code === 'personal-number-in-dump')).toMatchObject({
      isSettled: false,
    });
  });
});
