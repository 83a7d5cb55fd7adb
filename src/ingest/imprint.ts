/** `责编:王某 版式:李某` `[责任编辑：王某]` `校对 李某`; words that also begin headings need their colon. */
const EDITOR_LINE =
  /^[（([【]?\s*(?:本版|本期)?(?:责任|值班|执行|见习|美术|文字|图片)?(?:(?:责编|编委|值班主任|编辑|编审|版式|美编|校对|组版|审读|主编|总编|设计|制图|排版|监制|统筹|策划)\s*[:：/／]\s*\S|(?:责编|编辑|版式|美编|校对|组版)\s+[\u4e00-\u9fff]{2,4}(?:\s|[）)\]】]|$))/;
/** Words that stand in the body of an article or notice as well: `设计：…` `地址：…` */
const ANYBODYS_LINE = /^(?:设计|制图|监制|统筹|策划|地址|网址|邮箱|电子邮件|E-?mail|微信公众号)\s*[:：]/i;
/** Contact lines of the newspaper itself: `广告热线：0351-0000000` `投稿邮箱:…` `社址：太原市某街 邮编：030000` `印刷：某某印刷厂` `邮发代号 21-10` */
const PAPER_CONTACT =
  /^(?:本报|本刊|本版)?(?:广告|刊登|新闻|发行|订阅|投稿|读者|编辑部|总编室){0,2}(?:热线|邮箱|E-?mail|电子邮件|邮发代号|零售价?|定价|国内统一(?:连续出版物号|刊号)|网址|微信公众号|订阅电话|投稿|地址|社址)\s*(?:电话)?\s*[:：\s].{0,60}$|^(?:本[报刊])?(?:印刷|承印)(?:单位)?\s*[:：]\s*[^，。]{2,24}(?:厂|公司|中心|印务|印业|社)$/i;
/** `科学导报社电话：0351-0000000 邮箱：kxdb@example.com`: the newspaper's name beside how to reach it. */
const PAPER_BESIDE_CONTACT =
  /(?:科学导报|本[报刊版]|编辑部|报社|广告部|发行部)\S{0,6}[:：\s]*.{0,40}(?:电话|热线|邮箱|传真|邮编|@|\d{3,4}[-—]\d{7,8})/;
/** `电话：0351-0000000 投稿：kxdb@example.com`: what only the newspaper asks for, beside how to reach it. */
const CONTACT_FOR_PAPER =
  /(?:投稿|新闻热线|广告热线|广告电话|订阅|订报|发行)[^。，]{0,30}(?:[@:：]|\d{3,4}[-—]\d{7,8})/;
/** Names of contacts in notices: `联系人：张某 联系电话：…` */
const NOTICE_CONTACT = /联系|特此|公告|声明/;
/** `本版言论只代表作者个人观点` */
const DISCLAIMER =
  /^[（(【*※注：:]*\s*(?:本[版刊报文期]|本栏目?|文中|文章|言论|来稿|所[载刊]|以上)[^，。]{0,26}?(?:[仅只]|[仅只]?不)代表[^，。]{0,6}(?:作者|个人|本[报刊])[^，。]{0,12}[。）)】]*$/;
/** `▶A2版 沁源经开区：一粒党参的“云”旅程` `今日导读：A2 科技前沿 A3 开发区`: an entry of the box that tells what other pages hold. */
const CONTENTS_ENTRY =
  /^[▶►▸●■◆·]?\s*(?:(?:详见|见)?[A-DＡ-Ｄ]\s?\d{1,2}\s*版\s*\S|(?:今日|本期)?导读\s*[:：]?\s*(?:[A-DＡ-Ｄ]\s?\d{1,2}(?!\d)|第\s*\d{1,2}\s*版))/;

/** `摄影版每月第四个星期二出版` */
const APPEARS = /^(?:本[报刊版]|[\u4e00-\u9fff]{1,4}版)每[周月][\u4e00-\u9fff\d]{1,10}(?:出版|刊出|见报)$/;

/**
 * Whether a line names the page's editors or the newspaper's own telephone and mail.
 * @param isAtEdge it stands among the page's first or last lines; in between, anybody's address may be meant
 */
export function isImprint(text: string, isAtEdge = true): boolean {
  const line = text.trim();
  if (DISCLAIMER.test(line)) return true;
  if (line.length > 80 || line.includes('。')) return false;
  if (!isAtEdge && ANYBODYS_LINE.test(line)) return false;
  if (CONTENTS_ENTRY.test(line) || APPEARS.test(line)) return true;
  if (EDITOR_LINE.test(line) || PAPER_CONTACT.test(line)) return true;
  return (
    (PAPER_BESIDE_CONTACT.test(line) || CONTACT_FOR_PAPER.test(line)) &&
    !NOTICE_CONTACT.test(line) &&
    !/[，！？；]/.test(line)
  );
}
