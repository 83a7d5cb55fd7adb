import type { ParkRegistry } from '../../src/archive/parks.ts';
import { makeName } from './names.ts';
import { Random } from './random.ts';

/** What a generated article must be read as. */
export interface GeneratedArticle {
  label: string | null;
  title: string;
  authors: string[];
  /** Section headings in order. */
  headings: string[];
  captions: string[];
  /** Paragraphs, whole. */
  paragraphs: string[];
}

/** A made-up page: its text, and what it holds. */
export interface GeneratedDump {
  name: string;
  text: string;
  articles: GeneratedArticle[];
}

/** How a page is set: the four styles of the newspaper's pages. */
interface Style {
  comma: string;
  opening: string;
  headlineMark: string;
  labelPlace: 'line' | 'prefix';
  byline: 'glued' | 'blank' | 'line' | 'brackets';
}

const STYLES: readonly Style[] = [
  { comma: ',', opening: '科学导报讯 ', headlineMark: '## ', labelPlace: 'line', byline: 'glued' },
  { comma: ',', opening: '科学导报 ', headlineMark: '', labelPlace: 'line', byline: 'blank' },
  { comma: '，', opening: '科学导报 ', headlineMark: '', labelPlace: 'prefix', byline: 'line' },
  { comma: '，', opening: '本刊讯 ', headlineMark: '## ', labelPlace: 'line', byline: 'brackets' },
];
const SUBJECTS = '企业 项目 园区 生产线 实验室 合作社 研发中心 检测平台 招商小分队 服务专班'.split(' ');
const ADVERBS = '加快 有序 全力 扎实 持续 稳步 提前 同步 统筹 积极'.split(' ');
const VERBS = '推进 完成 启动 引进 建设 扩建 对接 落实 改造 培育'.split(' ');
const OBJECTS =
  '标准化厂房 智能仓储系统 光伏发电项目 精密铸件产业链 中试基地 污水处理厂 特色农产品加工线 数字化车间 人才公寓 冷链物流中心 生物医药平台 储能电池项目'.split(
    ' ',
  );
const RESULTS =
  '同比增长 带动就业 节约成本 服务企业 签约金额 投资总额 培训职工 新增产值 减少排放 办理事项'.split(' ');
const UNITS = '亿元 万元 家 人次 万吨 件 公里 个百分点 兆瓦 亩'.split(' ');
const SLOGANS =
  '抓项目 促投产 优服务 强链条 稳增长 聚人才 破瓶颈 拓市场 固根本 添动能 建平台 育新机 开新局 惠民生'.split(
    ' ',
  );

/**
 * Makes up printed pages for benchmarks and tests: real zones, no real news, persons or companies. The same number
 * gives the same page.
 * @param registry zones that the pages write of
 * @param number of the page, from 0
 * @example generateDump(registry, 7).text // 'A2 科学导报 2025年3月18日 星期二 开发区\n\n长治高新区\n\n…'
 */
export function generateDump(registry: ParkRegistry, number: number): GeneratedDump {
  return new PageWriter(registry, number).write();
}

class PageWriter {
  readonly #random: Random;
  readonly #number: number;
  readonly #zones: readonly string[];
  readonly #style: Style;
  readonly #lines: string[] = [];

  constructor(registry: ParkRegistry, number: number) {
    this.#random = new Random(number * 7919 + 17);
    this.#number = number;
    this.#zones = registry.parks.filter((park) => park.parent === null).map((park) => park.name);
    this.#style = this.#pick(STYLES);
  }

  write(): GeneratedDump {
    const year = 2019 + (this.#number % 8);
    const month = 1 + Math.floor(this.#random.next() * 12);
    const day = 1 + Math.floor(this.#random.next() * 28);
    this.#print(`${this.#pick(['A2', 'A3', 'B1', 'D2'])} 科学导报 ${year}年${month}月${day}日 开发区`);
    const zones = new Set<string>();
    while (zones.size < 4 + Math.floor(this.#random.next() * 3)) zones.add(this.#pick(this.#zones));
    const articles = [...zones].map((zone) => this.#writeArticle(zone, month, day));
    this.#print(`责编:${this.#name()} 版式:${this.#name()}`);
    return {
      name: `page-${String(this.#number).padStart(6, '0')}`,
      text: `${this.#lines.join('\n')}\n`,
      articles,
    };
  }

  #writeArticle(zone: string, month: number, day: number): GeneratedArticle {
    const { comma, opening, headlineMark, labelPlace, byline } = this.#style;
    const title = `${this.#pick(SLOGANS)}${this.#pick(SLOGANS)} ${this.#pick(SLOGANS)}${this.#pick(SLOGANS)}`;
    if (labelPlace === 'line') {
      this.#print(zone);
      this.#print(`${headlineMark}${title}`);
    } else {
      this.#print(`${headlineMark}${zone} ${title}`);
    }
    const captions: string[] = [];
    if (this.#random.next() < 0.3) {
      captions.push(`${this.#pick(SUBJECTS)}${this.#pick(OBJECTS)}现场。${this.#name()} 摄`);
      this.#print('');
      this.#print(captions[0] ?? '');
      this.#print('');
    }
    const authors = this.#random.next() < 0.2 ? [this.#name(), this.#name()] : [this.#name()];
    const isFeature = this.#random.next() < 0.25;
    const headings: string[] = [];
    const paragraphs: string[] = [];
    const count = 3 + Math.floor(this.#random.next() * 4);
    for (let index = 0; index < count; index++) {
      if (isFeature && index > 0 && index % 2 === 0) {
        headings.push(`${this.#pick(VERBS)}${this.#pick(OBJECTS)}`);
        this.#print(headings.at(-1) ?? '');
      }
      const head = index === 0 ? `${opening}${month}月${Math.max(1, day - 3)}日${comma}${zone}` : '';
      const text = `${head}${this.#paragraph()}`;
      paragraphs.push(text);
      const isLast = index === count - 1;
      const tail = {
        glued: authors.join(' '),
        blank: ` ${authors.join(' ')}`,
        brackets: `（${authors.join(' ')}）`,
        line: '',
      };
      this.#printParagraph(isLast ? text + tail[byline] : text);
    }
    if (byline === 'line') this.#print(authors.join(' '));
    return { label: zone, title, authors, headings, captions, paragraphs };
  }

  /** Prints a paragraph; one in five is cut by a column's end, anywhere but between two sentences. */
  #printParagraph(text: string): void {
    const cut = 20 + Math.floor(this.#random.next() * (text.length - 40));
    if (text.length > 120 && this.#random.next() < 0.2 && text[cut - 1] !== '。') {
      this.#print(text.slice(0, cut));
      this.#print(text.slice(cut));
    } else {
      this.#print(text);
    }
  }

  #paragraph(): string {
    const { comma } = this.#style;
    let text = '';
    for (let count = 3 + Math.floor(this.#random.next() * 4); count > 0; count--) {
      const clauses = [
        `${this.#pick(SUBJECTS)}${this.#pick(ADVERBS)}${this.#pick(VERBS)}${this.#pick(OBJECTS)}`,
      ];
      for (let more = 1 + Math.floor(this.#random.next() * 3); more > 0; more--)
        clauses.push(
          this.#random.next() < 0.5
            ? `${this.#pick(RESULTS)}${(this.#random.next() * 500).toFixed(1)}${this.#pick(UNITS)}`
            : `${this.#pick(ADVERBS)}${this.#pick(VERBS)}${this.#pick(OBJECTS)}`,
        );
      text += `${clauses.join(comma)}。`;
    }
    return text;
  }

  #name(): string {
    return makeName(this.#random);
  }

  /** A line and the blank one below it. */
  #print(line: string): void {
    this.#lines.push(line, '');
  }

  #pick<T>(items: ArrayLike<T>): T {
    return this.#random.pick(items);
  }
}
