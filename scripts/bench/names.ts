import type { Random } from './random.ts';

const SURNAMES = '王李张刘陈杨赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文斌晓东雪梅志远思雨佳琪';
const TWO_GIVEN = 0.6;

/** A person's name of two or three characters. */
export function makeName(random: Random): string {
  return `${random.pick(SURNAMES)}${random.pick(GIVEN)}${random.chance(TWO_GIVEN) ? random.pick(GIVEN) : ''}`;
}
