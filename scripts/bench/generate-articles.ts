import type { ArticleDocument, ArticleType } from '../../src/archive/article.ts';
import type { Park, ParkRegistry } from '../../src/archive/parks.ts';
import { frameArticle, spreadDay } from './frame-article.ts';
import { makeName } from './names.ts';
import { Collocations, Prose, type Typesetting } from './prose.ts';
import { Random } from './random.ts';
import { Vocabulary } from './vocabulary.ts';

const SEED = 20_220_101;
const REPORTERS = 60;
const OTHER_AUTHOR_SHARE = 0.3;
const BRIEF_SHARE = 0.2;
const FEATURE_SHARE = 0.1;
const LABEL_SHARE = 0.7;
const MENTION_SHARE = 0.2;
const CAPTION_SHARE = 0.3;
/** Shares of articles without a day of their own, and of those in turn whose issue is unknown, too. */
const NEARBY_SHARE = 0.1;
const UNDATED_SHARE = 0.1;
/** Characters of body text, least and most. */
const LENGTHS = { brief: [120, 400], news: [700, 1400], feature: [1200, 1900] } as const;
const PARAGRAPH = [80, 260] as const;
const PAGES = ['A2', 'A3', 'B1', 'B2'];
const SETTINGS: readonly Typesetting[] = [{ comma: '，' }, { comma: ',' }];

/**
 * Makes up an archive for benchmarks: real zones, no real news, persons or companies; 2022 to 2026, oldest first. The
 * same number gives the same articles.
 * @param registry zones that the articles are about
 */
export function* generateArticles(registry: ParkRegistry, count: number): Generator<ArticleDocument> {
  const vocabulary = Vocabulary.load();
  const collocations = new Collocations(vocabulary);
  const staffRandom = new Random(SEED);
  const reporters = Array.from({ length: REPORTERS }, () => makeName(staffRandom));
  for (let number = 0; number < count; number++) {
    const random = new Random(SEED + number * 7919);
    const prose = new Prose(vocabulary, collocations, random, random.pick(SETTINGS));
    yield writeArticle({ registry, reporters, random, prose, number, day: spreadDay(number, count) });
  }
}

interface Assignment {
  registry: ParkRegistry;
  reporters: readonly string[];
  random: Random;
  prose: Prose;
  number: number;
  /** `2026-01-12` */
  day: string;
}

function writeArticle({ registry, reporters, random, prose, number, day }: Assignment): ArticleDocument {
  const park = random.pick(registry.parks);
  const other = random.chance(MENTION_SHARE) ? random.pick(registry.parks) : park;
  const type = pickType(random);
  const isNearby = random.chance(NEARBY_SHARE);
  const isUndated = isNearby && random.chance(UNDATED_SHARE);
  const authors = pickAuthors(random, reporters);
  const opening = `科学导报讯 ${isNearby ? '近日' : printDay(day)}，${park.shortName}`;
  const closing = other === park ? '' : `${other.name}有关负责人参加。`;
  return {
    article: frameArticle({
      number,
      title: prose.headline(),
      label: random.chance(LABEL_SHARE) ? park.shortName : null,
      parks: [...registry.ancestors(park.id).map(({ id }) => id), park.id],
      mentions: other === park ? [] : [other.id],
      date: isNearby ? null : day,
      issue: isUndated
        ? { date: null, page: null, basis: null }
        : { date: day, page: random.pick(PAGES), basis: 'header' },
      authors,
      byline: authors.join(' '),
      type,
      captions: random.chance(CAPTION_SHARE) ? [writeCaption(prose, park, random)] : [],
    }),
    body: writeBody({ prose, random, type, opening, closing }),
  };
}

/** `printDay('2026-01-12')` is `1月12日`. */
function printDay(day: string): string {
  const [, month, dayOfMonth] = day.split('-').map(Number);
  return `${month ?? 1}月${dayOfMonth ?? 1}日`;
}

interface BodyPlan {
  prose: Prose;
  random: Random;
  type: ArticleType;
  /** What the first paragraph begins with. */
  opening: string;
  /** What the last one ends with. */
  closing: string;
}

function writeBody({ prose, random, type, opening, closing }: BodyPlan): ArticleDocument['body'] {
  const [least, most] = LENGTHS[type === 'feature' || type === 'brief' ? type : 'news'];
  const length = random.between(least, most);
  const body: ArticleDocument['body'] = [];
  let written = 0;
  while (written < length) {
    if (type === 'feature' && body.length > 0 && random.chance(0.25)) {
      body.push({ kind: 'heading', text: prose.headline() });
    }
    const room = Math.min(random.between(...PARAGRAPH), length - written);
    const text = prose.paragraph(room, written === 0 ? opening : '');
    body.push({ kind: 'paragraph', text: written + text.length < length ? text : text + closing });
    written += text.length;
  }
  return body;
}

function pickType(random: Random): ArticleType {
  const share = random.next();
  if (share < BRIEF_SHARE) return 'brief';
  return share < BRIEF_SHARE + FEATURE_SHARE ? 'feature' : 'news';
}

function pickAuthors(random: Random, reporters: readonly string[]): string[] {
  const authors = [random.pick(reporters)];
  if (random.chance(OTHER_AUTHOR_SHARE)) authors.push(makeName(random));
  return [...new Set(authors)];
}

function writeCaption(prose: Prose, park: Park, random: Random): string {
  return `图为${prose.headline().replace(' ', '')}现场。${park.shortName}供图 ${makeName(random)} 摄`;
}
