import type { Draft } from './draft.ts';

/** `遗失声明` `注销公告` `债权转让通知` `招聘启事` */
const NOTICE_HEADLINE =
  /^(?:[\u4e00-\u9fffA-Za-z0-9（）()“”《》·\s]{0,28}(?:声明|公告|公示|启事|通告|告知书|告示)|[\u4e00-\u9fff（）()]{0,20}(?:债权|债务|转让|催收|履行)[\u4e00-\u9fff]{0,8}通知书?|更正|勘误|致歉信?|(?:本[报刊社][\u4e00-\u9fff]{0,8})?(?:敬告|致)(?:广大)?(?:读者|作者|订户|客户|用户)(?:的?(?:一封)?信|书)?)$/;
/** Words in which notices declare themselves; news that merely reports a notice has none of them. */
const NOTICE_WORDS =
  /特此(?:公告|声明|通告|公示|通知)(?![”’」])|声明作废|不慎(?:丢失|遗失)|申报债权|注册资本由|拟向.{0,12}申请注销|均与本人无关/;
/** Words that news has as well, now and then. */
const WORDS_OF_NOTICES_AND_NEWS = /遗失|清偿债务|债权人|成立清算组|公示期/;
/** The paper speaks of itself and asks for something: `即日起,本报开设…栏目 … 投稿邮箱` */
const OWN_ANNOUNCEMENT = /本[报刊]/;
const OWN_REQUEST = /来稿|投稿|征稿|稿酬|征订|订阅|更正|致歉|启事/;
/** `此致` `敬礼` `介休市福顺机修厂全体职工`: lines that close a letter. */
const LETTER_END =
  /^(?:此致|(?:此致)?\s*敬礼[！!]?|(?!.{0,20}(?:慰问|祝贺|祝愿|号召|带领|组织|感谢|致以))[\u4e00-\u9fff]{2,24}全体(?:职工|员工|师生|村民|居民|业主|同志))$/;
/** `声明人：李某` `2024年3月2日` `联系人：…` `特此公告`: lines that close a notice. */
const NOTICE_LINE =
  /^(?:(?:声明|公告|公示|联系|启事)(?:人|单位|电话)?\s*[:：]|特此|联系|地址\s*[:：]|电话\s*[:：]|(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$)/;

/** `某某公司不慎将公章一枚遗失，声明作废。` */
const LOSS =
  /(?:不慎.{0,40}(?:遗失|丢失|损毁).{0,60}作废|(?:遗失|丢失|损毁).{0,60}声明作废)(?:[，,。].{0,40})?$/;
const SHORTEST_LOSS = 16;

/** Whether a line is a whole notice of loss: who lost what, and that it is void. */
export function declaresLoss(text: string): boolean {
  return text.length >= SHORTEST_LOSS && LOSS.test(text.slice(-120));
}

/** Whether a line can be a notice's headline. */
export function isNoticeHeadline(text: string): boolean {
  return NOTICE_HEADLINE.test(text.trim());
}

/**
 * Whether a body is that of a notice: its own words, or the newspaper announcing something of its own.
 * @param isSigned a byline stands below it, as below news
 */
export function isNoticeBody(body: string, isSigned = false): boolean {
  if (NOTICE_WORDS.test(body) || (OWN_ANNOUNCEMENT.test(body) && OWN_REQUEST.test(body))) return true;
  return !isSigned && WORDS_OF_NOTICES_AND_NEWS.test(body);
}

/** Whether a short line is one of those that notices and letters end in. */
export function isNoticeLine(text: string): boolean {
  return NOTICE_LINE.test(text.trim()) || LETTER_END.test(text.trim());
}

/** `2024年8月15日` */
const SIGNED_DAY = /^(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/;

/** Whether a line is the day that a notice is signed on, and nothing else. */
export function isSignedDay(text: string): boolean {
  return SIGNED_DAY.test(text.trim());
}

/** Whether a line is a letter's last words, below which its writer signs: `敬礼` */
export function isFarewell(text: string): boolean {
  return /敬礼[！!]?$/.test(text.trim());
}

/** Whether a draft is a notice, by its words, or by its headline where nobody signs it. */
export function isNoticeDraft(draft: Draft): boolean {
  if (draft.continuedFrom !== null || draft.hasOpening) return false;
  const body = draft.lines.map((line) => line.text).join('\n');
  const isSigned = draft.bylines.length > 0;
  return isNoticeBody(body, isSigned) || (draft.hasNoticeHeadline && !isSigned);
}
