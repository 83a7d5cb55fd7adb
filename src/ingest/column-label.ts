import { squeeze } from '../archive/squeeze.ts';

/** Column labels over groups of briefs: `园区简讯` `开发区要闻` */
const COLUMN_LABEL =
  /^[【〔［[「『]?(?:[\u4e00-\u9fff·]{0,6}(?:短评|时评|快评|微评|锐评|导读|速递|播报|问答|之窗|风采|掠影|点击|视窗|信箱|直通车|简讯|短讯|快讯|快报|速报|微报|集萃|要闻|动态|短波|集锦|速览|广角|资讯|看台|传真|[公启广]告栏|启事栏|信息栏|服务台|杂谈|漫谈|纵横谈|大家谈|茶座|新知|百科|小贴士|会客厅)|(?:开发区|高新区|经开区|园区)(?:论坛|言论|视点)|镜头|特写|速写|镜头[里中下]的(?:开发区|高新区|经开区|示范区|园区)|(?:一句话|简明|综合)新闻|文苑|诗苑|诗歌|诗词|散文|随笔|副刊|组图)[】〕］\]」』]?$/;
/** With its blanks. */
const LONGEST_LABEL = 48;
/** `高质量发展系列报道之三` `“晋”享营商系列评论②` */
const SERIES_LABEL =
  /^[【〔［[「『]?[“”\u4e00-\u9fff·\d]{0,16}系列(?:报道|评论|述评|综述|访谈|观察|调查)(?:之[一二三四五六七八九十]{1,3}|[①-⑳]|[（(][一二三四五六七八九十上中下\d]{1,2}[）)])[】〕］\]」』]?$/;
/** What a section of an article may be called as well: `读者来信` `回音` `记者手记` `深度观察` */
const LABEL_OR_SECTION =
  /^[【〔［[「『]?(?:(?:读者|群众|职工|企业)?来[信函](?:照登|选登|摘登)?|(?:来信|读者)?回音|(?:记者|采访)手记|(?:深度|一线|基层|记者)(?:观察|调查|报道))[】〕］\]」』]?$/;
/** `园区快递` `◆开发区·聚焦`: a kind of zone and two characters more. */
const ZONES_AND_WORD =
  /^[【〔［[「『◆◇●○■□★☆▲△]?(?:开发区|高新区|经开区|示范区|园区)[·•]?(?!的)[\u4e00-\u9fff]{2}[】〕］\]」』]?$/;
/** `园区企业` `经开区法院`: who is spoken of, or where, rather. */
const SOMEBODY =
  /(?:企业|公司|项目|法院|学校|医院|中心|[市县]场|委会|[商协学工]会|[局院部办所站厂园区])[】〕］\]」』]?$/;
/** `图片新闻`: a column label that stands as the headline of a picture. */
const PICTURE_NEWS = /^(?:图片新闻|组图|图说.{0,6}|光影.{0,4}|影像.{0,4}|图片报道)$/;

/** Whether a line is a column's label: `园区简讯`. */
export function isColumnLabel(text: string): boolean {
  return COLUMN_LABEL.test(squeeze(text));
}

/** Whether a line is a column's label where a headline stands right below it, and a section's name where text does. */
export function mayLabelColumn(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const label = squeeze(text);
  return (
    LABEL_OR_SECTION.test(label) ||
    SERIES_LABEL.test(label) ||
    (ZONES_AND_WORD.test(label) && !SOMEBODY.test(label))
  );
}

/** Whether a line heads a picture with its caption as the only text: `图片新闻`. */
export function isPictureNewsLabel(text: string): boolean {
  return PICTURE_NEWS.test(squeeze(text));
}
