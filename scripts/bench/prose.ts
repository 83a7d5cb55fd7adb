import { makeName } from './names.ts';
import { Random } from './random.ts';
import { WORD_CLASSES, type Vocabulary, type WordClass } from './vocabulary.ts';

/** How clauses are built; what is no class of words stands as it is. */
const CLAUSES = [
  'noun adverb verb noun noun',
  'verb noun 的 noun noun',
  'preposition noun noun 为 noun',
  'adjective verb noun conjunction noun',
  'noun noun verb 了 adjective noun',
  'noun verb 在 place noun verb',
  'adverb verb noun noun verb',
  'time noun verb adjective 的 noun',
  'preposition place noun adverb verb noun',
  'noun 与 noun verb verb',
  'verb adjective noun verb noun',
  'noun noun adjective verb',
].map((clause) => clause.split(' '));
const HEADLINES = [
  'verb noun verb noun',
  'noun noun verb noun',
  'adjective noun verb noun',
  'verb adjective noun',
].map((clause) => clause.split(' '));
/** What such a newspaper prints in every other sentence, most frequent first. */
const PHRASES =
  '发展 企业 项目 建设 高质量发展 推进 园区 服务 产业 创新 开发区 经济 技术 工作 提升 推动 招商引资 营商环境 转型发展 科技创新 投资 管委会 党工委 新质生产力 重点项目 产业链 经济技术开发区 高新技术产业开发区 示范区 数字化 智能化 绿色低碳 零碳园区 新能源 储能 新材料 装备制造 生物医药 煤层气 光伏 人才 标准化厂房 一企一策 专精特新 产业集群 优化营商环境 安全生产 乡村振兴 改革 山西省 太原市 科学导报 放管服 全生命周期 国家级 省级 市场主体 党建引领 政务服务 落地见效 能耗 碳达峰 氢能 算力 大数据 半导体 碳纤维 镁合金'.split(
    ' ',
  );
const MEASURES =
  '完成投资 总投资 实现产值 同比增长 增速达 占地 带动就业 签约金额 节约成本 预计年产值 服务企业 培训'.split(
    ' ',
  );
const UNITS = ['亿元', '万元', '%', '家', '人次', '万吨', '公里', '个百分点', '兆瓦', '亩', '平方米', '项'];
const ABBREVIATIONS = 'GDP 5G AI LED LNG ESG PPP BIM CNC ISO9001 VOCs R&D NQI EPC APP 3D IGBT KWh'.split(' ');

/** Shares of clauses that are a measure, begin with a phrase, name an abbreviation, a date. */
const MEASURE_SHARE = 0.09;
const PHRASE_SHARE = 0.3;
const ABBREVIATION_SHARE = 0.02;
const DATE_SHARE = 0.04;
/** Shares of words that follow from the word before them, and that the article keeps coming back to. */
const COMPANION_SHARE = 0.55;
const TOPIC_SHARE = 0.3;
/** Words of a class that usually follow a word, and that an article keeps coming back to. */
const COMPANIONS = 5;
const TOPIC_WORDS = 12;
/** Share of sentences with something in quotation marks. */
const QUOTED_SHARE = 0.12;

/** How a page is set: the newspaper's pages differ in their comma. */
export interface Typesetting {
  comma: ',' | '，';
}

/** Words that usually follow a word: the same in every article, as set phrases are. */
export class Collocations {
  readonly #vocabulary: Vocabulary;
  readonly #companions = new Map<string, string[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  pickAfter(word: string, wordClass: WordClass, random: Random): string {
    const key = `${word} ${wordClass}`;
    let companions = this.#companions.get(key);
    if (companions === undefined) {
      companions = drawWords(this.#vocabulary, wordClass, COMPANIONS, new Random(hash(key)));
      this.#companions.set(key, companions);
    }
    return pickByRank(companions, random);
  }
}

/** Writes an article's sentences: no sense in them, but the words, phrases, numbers and signs of a newspaper. */
export class Prose {
  readonly #vocabulary: Vocabulary;
  readonly #collocations: Collocations;
  readonly #random: Random;
  readonly #setting: Typesetting;
  readonly #topic: Map<WordClass, string[]>;

  constructor(vocabulary: Vocabulary, collocations: Collocations, random: Random, setting: Typesetting) {
    this.#vocabulary = vocabulary;
    this.#collocations = collocations;
    this.#random = random;
    this.#setting = setting;
    this.#topic = new Map(
      WORD_CLASSES.map((wordClass) => [wordClass, drawWords(vocabulary, wordClass, TOPIC_WORDS, random)]),
    );
  }

  /** One or two halves parted by a blank: `夯实产业根基 点燃创新引擎` */
  headline(): string {
    const half = () => this.#build(this.#random.pick(HEADLINES), '');
    return this.#random.chance(0.4) ? `${half()} ${half()}` : half();
  }

  /** Sentences of so many characters, or a few more. */
  paragraph(length: number, opening = ''): string {
    let text = opening;
    do text += this.#sentence();
    while (text.length < length);
    return text;
  }

  #sentence(): string {
    const clauses = Array.from({ length: this.#random.between(2, 5) }, () => this.#clause());
    if (this.#random.chance(QUOTED_SHARE)) {
      const quoted = `“${this.#clause()}”`;
      clauses.push(
        this.#random.chance(0.3)
          ? `${makeName(this.#random)}说：${quoted}`
          : `${pickByRank(PHRASES, this.#random)}${quoted}`,
      );
    }
    const text = clauses.join(this.#setting.comma);
    return `${this.#random.chance(0.1) ? text.replace(this.#setting.comma, '；') : text}。`;
  }

  #clause(): string {
    const random = this.#random;
    if (random.chance(MEASURE_SHARE)) return this.#measure();
    const start = random.chance(PHRASE_SHARE) ? pickByRank(PHRASES, random) : '';
    const text = this.#build(random.pick(CLAUSES), start);
    if (random.chance(ABBREVIATION_SHARE)) return `${random.pick(ABBREVIATIONS)}${text}`;
    if (random.chance(DATE_SHARE)) return `${this.#date()}${text}`;
    return random.chance(0.04) ? `${text}、${pickByRank(PHRASES, random)}` : text;
  }

  #measure(): string {
    const random = this.#random;
    const amount = random.chance(0.6)
      ? (random.below(10_000) / 100).toFixed(random.between(1, 2))
      : String(random.between(2, 900));
    return `${random.pick(MEASURES)}${amount}${random.pick(UNITS)}`;
  }

  #date(): string {
    const random = this.#random;
    if (random.chance(0.3)) return `${random.between(2015, 2030)}年`;
    return `${random.between(1, 12)}月${random.between(1, 28)}日`;
  }

  #build(pattern: readonly string[], start: string): string {
    let text = start;
    let before = start;
    for (const part of pattern) {
      const word = isWordClass(part) ? this.#word(part, before) : part;
      text += word;
      before = word;
    }
    return text;
  }

  #word(wordClass: WordClass, before: string): string {
    const random = this.#random;
    const kind = random.next();
    if (kind < COMPANION_SHARE) return this.#collocations.pickAfter(before, wordClass, random);
    if (kind < COMPANION_SHARE + TOPIC_SHARE) return pickByRank(this.#topic.get(wordClass) ?? [], random);
    return this.#vocabulary.pick(wordClass, random);
  }
}

function isWordClass(part: string): part is WordClass {
  return (WORD_CLASSES as string[]).includes(part);
}

function drawWords(vocabulary: Vocabulary, wordClass: WordClass, count: number, random: Random): string[] {
  return Array.from({ length: count }, () => vocabulary.pick(wordClass, random));
}

/** Picks the first items more often than the last (as 1, 1/2, 1/3 …, nearly). */
function pickByRank(items: readonly string[], random: Random): string {
  const share = random.next();
  return items[Math.floor(share * share * items.length)] ?? '';
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
