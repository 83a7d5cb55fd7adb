import { pinyin } from 'pinyin-pro';

/** What the ends of zone names say of their kind, with the word that ids use; the longest form first. */
const KINDS: readonly (readonly [slug: string, forms: readonly string[]])[] = [
  ['nonggaoqu', ['国家农业高新技术产业示范区', '农业高新技术产业示范区', '国家农高区', '农高区']],
  ['nongye-shifanqu', ['现代农业产业示范区', '现代农业示范区', '农业产业示范区']],
  [
    'wenlv-shifanqu',
    ['生态文化旅游示范区', '生态文化旅游开发区', '生态文旅示范区', '文化旅游示范区', '文旅示范区'],
  ],
  ['jingkaiqu', ['经济技术开发区', '经济开发区', '经开区']],
  ['gaoxinqu', ['高新技术产业开发区', '高新技术开发区', '高新区']],
  ['zongbaoqu', ['综合保税区', '综保区']],
  ['jijuqu', ['产业集聚区']],
];
/** All their forms, as a regular expression has them. */
export const KIND_FORMS = KINDS.flatMap(([, forms]) => forms).join('|');
/** `山西长治高新技术产业开发区` → place and kind */
const KIND_AT_END = new RegExp(`^(?:山西)?([\\u4e00-\\u9fff]{2,6}?)(${KIND_FORMS})$`);
/** `砂河产业园` → name and kind */
const OTHER_KIND_AT_END =
  /^([\u4e00-\u9fff·（）()]{2,}?)((?:产业集聚|产业|工业|科技|创业|物流|农业|孵化|生态|创新|循环经济)?园区?|开发区|示范区|试验区|集聚区|合作区|融合区)$/;
/** How names of zones and parks of other kinds end. */
const OTHER_ENDS =
  '开发区|示范区|试验区|集聚区|合作区|融合区|保税区|自贸区|科创城|园区|产业园|产业城|科技城|工业园|科技园|创业园|物流园|农业园|孵化园|生态园|创新园|经济园';
/** What each of these ends in, and each form of `KINDS`. */
export const LAST_CHARACTERS = '区园城';
/** The end of a zone's or park's name of any kind, for lines that are nothing but a name. */
const NAME_END = `(?:${KIND_FORMS}|[\\u4e00-\\u9fff]{0,12}(?:${OTHER_ENDS}))`;
/** `岚山开发区` `砂河产业园` `山西转型综改示范区唐槐电子装备与制造园区` */
const NAME_LINE = new RegExp(`^[\\u4e00-\\u9fff·（）()]{2,20}?${NAME_END}$`);
/** `丹河新材料产业城首个项目封顶`: a park's name that opens a headline. */
const PARK_AT_START =
  /^[\u4e00-\u9fff]{2,12}?(?:(?:产业|工业|科技|物流|创业)园区?|产业城|科技城)(?=[\u4e00-\u9fff])/;
/** `三个园区` `各开发区`: no zone's name, but how many there are. */
const COUNTED =
  /^(?:[一二两三四五六七八九十百几数多\d]+[个家大座类片]|各)(?:国家级|省级)?(?:开发区|高新区|经开区|示范区|园区|产业园区?|工业园区?)$/;
/** `经济技术开发区` `化工园区` `全省各开发区`: a kind of zone, whose place nobody tells. */
const PLACELESS = new RegExp(
  `^(?:[全我本该各][国省市县区]?各?|多个|所有|现有|首[个家]|[国省市县区][家级]级?|近?零碳|低碳|绿色|智慧|数字|双创|特色|标准化?|专业|文明|现代|新型|示范|化工|产业|工业|科技|物流|农业|经济|技术|高新|生态|创新|创业)*(?:${KIND_FORMS}|${OTHER_ENDS})$`,
);
/** Words of headlines; a line that holds one is a sentence, not a name: `奋力创建国家级高新区`. */
const SENTENCE_WORD =
  /建设|创建|争创|打造|推进|推动|加快|加速|走进|走出|助力|聚焦|赋能|入选|获批|召开|举行|举办|签约|落户|开工|投产|赴|调研|考察|奋力|全力|挺进|迈向|迈进|跻身|晋升|升级|成为|冲刺|入驻|与|暨|的|[，,、。！!？?：:；;“”"‘’—…]/;
/** What the kinds of organizations below end in. */
const ORGANIZATION_ENDS = '司团厂社行院学所心局委会';
/** `大同玖龙服饰有限公司` `阳泉市行政审批服务管理局` */
const ORGANIZATION_LINE =
  /^[\u4e00-\u9fffA-Za-z0-9（）()·]{2,30}(?:公司|集团|厂|合作社|银行|医院|学院|大学|研究院|研究所|服务中心|管理局|分局|管委会|委员会|协会|商会)$/;

/** A zone's name taken apart. */
export interface NameParts {
  /** `长治` */
  place: string;
  /** `高新技术产业开发区` */
  kind: string;
}

/**
 * Takes a zone's name apart, where it ends in one of the newspaper's kinds of zones; null for others.
 * @example partsOfName('山西长治高新技术产业开发区') // { place: '长治', kind: '高新技术产业开发区' }
 */
export function partsOfName(name: string): NameParts | null {
  const [, place, kind] = KIND_AT_END.exec(name) ?? [];
  return place === undefined || kind === undefined ? null : { place, kind };
}

/**
 * The short form of a zone's name, as the newspaper prints it most.
 * @example shortNameOf('平遥经济技术开发区') // '平遥经开区'
 */
export function shortNameOf(name: string): string {
  const parts = partsOfName(name);
  if (parts === null) return name;
  const { place, kind } = parts;
  const shortest = KINDS.find(([, forms]) => forms.includes(kind))?.[1].at(-1) ?? kind;
  return shortest.length >= kind.length ? name : `${place}${shortest}`;
}

/** The word that ids use for a kind of zone: `经济开发区` → `jingkaiqu`; null for other kinds. */
export function slugOfKind(kind: string): string | null {
  return KINDS.find(([, forms]) => forms.includes(kind))?.[0] ?? null;
}

/**
 * An id made of a zone's name.
 * @param stemOf the stem of a place's name: `长子` for `长子县`
 * @example idOfName('芮城经济技术开发区', (place) => place) // 'ruicheng-jingkaiqu'
 */
export function idOfName(name: string, stemOf: (place: string) => string): string {
  const [, place = name, kind = ''] = KIND_AT_END.exec(name) ?? OTHER_KIND_AT_END.exec(name) ?? [];
  const stem = toPinyin(stemOf(place));
  return kind === '' ? stem : `${stem}-${slugOfKind(kind) ?? toPinyin(kind)}`;
}

/** Whether a line without blanks is a zone's or park's name by its shape: `砂河产业园`. */
export function isNameByShape(line: string): boolean {
  return NAME_LINE.test(line) && !SENTENCE_WORD.test(line) && !COUNTED.test(line) && !PLACELESS.test(line);
}

/**
 * The name of a park by its shape that a headline opens with; null where it opens otherwise.
 * @example parkAtStart('丹河新材料产业城首个项目封顶') // '丹河新材料产业城'
 */
export function parkAtStart(headline: string): string | null {
  const name = PARK_AT_START.exec(headline)?.[0] ?? null;
  return name !== null && isNameByShape(name) ? name : null;
}

/** Whether a line is nothing but the name of a company or office. */
export function isOrganizationName(line: string): boolean {
  const name = line.trim();
  return (
    ORGANIZATION_ENDS.includes(name.slice(-1)) && ORGANIZATION_LINE.test(name) && !SENTENCE_WORD.test(line)
  );
}

function toPinyin(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);
}
