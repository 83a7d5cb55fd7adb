import type { LineRole } from '../archive/sheet.ts';

/** What a line can be taken for. */
export type Action =
  | 'label'
  | 'kicker'
  | 'headline'
  /** The second line of a headline. */
  | 'headline-rest'
  | 'subtitle'
  /** 上接 or 下转 on a line of its own. */
  | 'mark'
  /** The first paragraph of an article. */
  | 'lead'
  | 'paragraph'
  /** A paragraph with a byline, or 下转, at its end. */
  | 'last-paragraph'
  /** The first paragraph and the last. */
  | 'only-paragraph'
  | 'heading'
  | 'caption'
  | 'byline'
  | 'furniture';

/** The role that a line has on the page, by what it is taken for. */
export const ROLE_OF_ACTION = {
  label: 'label',
  kicker: 'kicker',
  headline: 'headline',
  'headline-rest': 'headline',
  subtitle: 'subtitle',
  mark: 'mark',
  lead: 'body',
  paragraph: 'body',
  'last-paragraph': 'body',
  'only-paragraph': 'body',
  heading: 'heading',
  caption: 'caption',
  byline: 'byline',
  furniture: 'furniture',
} as const satisfies Record<Action, LineRole>;

/** Where in an article the page stands after a line. */
export type Phase =
  /** Nothing has been read yet. */
  | 'start'
  /** The article is over: its byline stood. */
  | 'closed'
  | 'label'
  | 'kicker'
  | 'headline'
  /** After a headline's second line. */
  | 'headline-rest'
  | 'subtitle'
  /** A byline stood right below the headline: the text is still to come. */
  | 'signed'
  /** The editors' words stood before the text. */
  | 'noted'
  /** After 上接: the rest of an article whose headline is elsewhere. */
  | 'marked'
  /** A paragraph has ended as sentences do. */
  | 'body'
  /** A paragraph broke off in its middle, as at a column's end. */
  | 'cut'
  | 'heading'
  /** The same in an article signed below its headline or in its opening: what ends in a byline is another one. */
  | 'signed-body'
  | 'signed-cut'
  | 'signed-heading'
  | 'notice-headline'
  | 'notice'
  /** A notice's day has stood, and all of it with it. */
  | 'notice-dated'
  /** After 园区简讯: briefs follow, each a headline and a paragraph, mostly without bylines. */
  | 'column'
  | 'brief-headline'
  /** A brief's paragraph has ended. */
  | 'brief'
  | 'brief-cut'
  /** After 图片新闻: a caption is all the text there is. */
  | 'picture-headline';

/** Whether a line waits for its article: a caption above it, a byline above the first headline of the page. */
export function waitsForArticle(action: Action, before: Phase): boolean {
  return action === 'caption' ? isBetweenArticles(before) : action === 'byline' && before === 'start';
}

/** The weight of what can't be. */
export const NEVER = -1000;

const ARTICLE_IS_OVER = new Set<Phase>([
  'start',
  'closed',
  'column',
  'brief',
  'brief-cut',
  'body',
  'cut',
  'heading',
  'signed-body',
  'signed-cut',
  'signed-heading',
  'notice',
  'notice-dated',
  'notice-headline',
  'picture-headline',
]);
const HEAD_ACTIONS = new Set<Action>(['label', 'kicker', 'headline']);
const TEXT_IS_OVER = new Set<Phase>([
  'start',
  'closed',
  'body',
  'cut',
  'signed-body',
  'signed-cut',
  'notice',
  'notice-dated',
  'column',
  'brief',
  'brief-cut',
]);

/** Below a headline: the text is still to come. */
const BELOW_HEADLINE = new Set<Phase>(['headline', 'headline-rest', 'brief-headline', 'subtitle', 'signed']);

/** Whether the text of the headline above is still to come. */
export function isBelowHeadline(phase: Phase): boolean {
  return BELOW_HEADLINE.has(phase);
}

/** Between two articles: a caption here may be of either. */
const BETWEEN_ARTICLES = new Set<Phase>(['start', 'closed', 'column']);

/** Whether neither the article before nor the next one is open. */
function isBetweenArticles(phase: Phase): boolean {
  return BETWEEN_ARTICLES.has(phase);
}

/**
 * Whether a line begins a new article where it stands.
 * @param continuesFrom it holds a mark of 上接; below a headline that is printed again, the mark is that article's
 */
export function beginsArticle(action: Action, before: Phase, continuesFrom: boolean): boolean {
  if (action === 'mark') return continuesFrom && !isBelowHeadline(before);
  if (HEAD_ACTIONS.has(action)) return ARTICLE_IS_OVER.has(before);
  return (action === 'lead' || action === 'only-paragraph') && TEXT_IS_OVER.has(before);
}
