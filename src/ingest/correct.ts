import { type Article, type ArticleDocument, articleSchema } from '../archive/article.ts';
import type { Correction } from '../archive/corrections.ts';
import type { FlagCode } from '../archive/flags.ts';
import { KINDS_OF_NUMBER, maskPersonal } from '../archive/mask.ts';
import { nearestMatch } from './nearest-match.ts';

const FIELDS = Object.keys(articleSchema.shape) as (keyof Article)[];

export interface Corrected {
  document: ArticleDocument;
  /** An editor took it down. */
  isWithdrawn: boolean;
  /** Corrections that no longer apply, each with what was looked for. */
  faults: string[];
}

/**
 * Applies an article's corrections, in the order of the file, and records each in the article. Those that change how the
 * page is read have been applied before, by `rulingsOf`.
 */
export function correct(document: ArticleDocument, corrections: readonly Correction[]): Corrected {
  const faults: string[] = [];
  let corrected = document;
  for (const correction of corrections) {
    if (correction.checked !== undefined) {
      const { flags } = corrected.article;
      if (!flags.includes(correction.checked)) {
        faults.push(`${document.article.id}: checked: ${whyNotChecked(correction.checked, flags)}`);
        continue;
      }
      const rest = flags.filter((code) => code !== correction.checked);
      corrected = { ...corrected, article: { ...corrected.article, flags: rest } };
    }
    if (correction.set !== undefined) corrected = setFields(corrected, correction.set, correction.reason);
    if (correction.replace === undefined) continue;
    const { from, to } = correction.replace;
    const count = countText(corrected, from);
    if (count !== 1) {
      faults.push(`${document.article.id}: replace: ${whyNotOnce(corrected, from, count)}`);
      continue;
    }
    corrected = replaceText(corrected, from, to, correction.reason);
  }
  if (corrections.length > 0) faults.push(...findPersonalNumbers(corrected));
  return { document: corrected, isWithdrawn: corrections.some(({ withhold }) => withhold === true), faults };
}

/** Numbers that corrections put together out of pieces; the pieces alone were none. */
function findPersonalNumbers(document: ArticleDocument): string[] {
  const { authors, byline, dateEvidence, corrections } = document.article;
  const others = [...authors, byline ?? '', dateEvidence ?? '', ...corrections.map(({ reason }) => reason)];
  return [...textsOf(document), ...others].flatMap((text) =>
    maskPersonal(text).masked.map(
      ({ rule }) =>
        `${document.article.id}: the corrections make the number of ${KINDS_OF_NUMBER[rule]}. Take it out; nothing personal may stand here.`,
    ),
  );
}

function whyNotChecked(code: FlagCode, flags: readonly FlagCode[]): string {
  const has = flags.length === 0 ? 'It has none.' : `It has ${flags.join(', ')}.`;
  return `ingest does not doubt ${code} in this article. ${has} Delete the correction.`;
}

function whyNotOnce(document: ArticleDocument, from: string, count: number): string {
  if (count > 1) {
    return `“${from}” stands in the article ${count} times, expected exactly once. Give more of the words around it.`;
  }
  const nearest = nearestMatch(from, textsOf(document));
  const hint = nearest === null ? '' : ` The nearest is “${nearest}”.`;
  return `“${from}” stands in the article nowhere.${hint} Copy the words from the article, or delete the correction.`;
}

type SettableFields = NonNullable<Correction['set']>;

function setFields({ article, body }: ArticleDocument, fields: SettableFields, why: string): ArticleDocument {
  // A day that an editor sets rests on none of the words that ingest found.
  const given: SettableFields =
    'date' in fields ? { dateBasis: null, dateEvidence: null, ...fields } : fields;
  const names = (Object.keys(given) as (keyof SettableFields)[]).filter(
    (name) => JSON.stringify(article[name] ?? null) !== JSON.stringify(given[name] ?? null),
  );
  const changes = names.map((name) => ({
    from: `${name}: ${JSON.stringify(article[name] ?? null)}`,
    to: `${name}: ${JSON.stringify(given[name] ?? null)}`,
    reason: why,
  }));
  return {
    article: inOrder({ ...article, ...given, corrections: [...article.corrections, ...changes] } as Article),
    body,
  };
}

/** An article’s fields in the order of its front matter; a subtitle that an editor took away is left out. */
function inOrder(article: Article): Article {
  const isThere = (name: keyof Article) => article[name] !== (name === 'subtitle' ? null : undefined);
  return Object.fromEntries(
    FIELDS.filter((name) => name in article && isThere(name)).map((name) => [name, article[name]]),
  ) as Article;
}

/** The texts of an article that readers see, through one function, so that counting and replacing can't differ. */
function mapText({ article, body }: ArticleDocument, map: (text: string) => string): ArticleDocument {
  const mapOrNull = (text: string | null) => (text === null ? null : map(text));
  return {
    article: {
      ...article,
      title: mapOrNull(article.title),
      label: mapOrNull(article.label),
      kickers: article.kickers.map(map),
      ...(article.subtitle === undefined ? {} : { subtitle: map(article.subtitle) }),
      captions: article.captions.map(map),
    },
    body: body.map((block) => ({ ...block, text: map(block.text) })),
  };
}

function textsOf(document: ArticleDocument): string[] {
  const texts: string[] = [];
  mapText(document, (field) => {
    texts.push(field);
    return field;
  });
  return texts;
}

function countText(document: ArticleDocument, text: string): number {
  return textsOf(document).reduce((count, field) => count + field.split(text).length - 1, 0);
}

function replaceText(document: ArticleDocument, from: string, to: string, why: string): ArticleDocument {
  const { article, body } = mapText(document, (field) => field.replace(from, () => to));
  return { article: { ...article, corrections: [...article.corrections, { from, to, reason: why }] }, body };
}
