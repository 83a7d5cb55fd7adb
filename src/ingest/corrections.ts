import { z } from 'zod';
import { type Article, type ArticleDocument, articleSchema, SLUG } from '../archive/article.ts';
import { FLAG_CODES, type FlagCode } from '../archive/flags.ts';
import { parseYamlFile } from '../archive/yaml-file.ts';
import { nearestMatch } from './nearest-match.ts';
import { refusePersonalNumbers } from './refuse-personal.ts';

/** As JSON writes them: `\\n`, `\\u0001`. */
const LINE_BREAK_OR_CONTROL = /\\[nrtbf]|\\u00[01]/;
const articleId = z.string().regex(SLUG, { error: 'expected the id of an article' });
const reason = z
  .string({ error: 'expected the reason, in a few words' })
  .min(1, { error: 'expected the reason, in a few words' });
/** Changes to one article, named by its id. */
const ARTICLE_CHANGES = ['replace', 'set', 'checked', 'withhold', 'rename'] as const;
/** Changes to how the page is read, at the line that begins with the words given. */
export const LINE_CHANGES = ['split', 'join', 'drop'] as const;
/** Changes to the whole page. */
const PAGE_CHANGES = ['anonymise'] as const;
const CHANGES = [...ARTICLE_CHANGES, ...LINE_CHANGES, ...PAGE_CHANGES];
/** Text of one line. */
const oneLine = z.string().regex(/^[^\r\n]*$/, { error: 'expected text without line breaks' });
/** First words of a line of the dump, enough of them to name one line only. */
const firstWords = z.string().min(2, { error: 'expected the first words of a line of the dump' });
/** Fields that an editor may set: those that ingest reads off the page. */
const settable = articleSchema
  .pick({
    title: true,
    label: true,
    kickers: true,
    subtitle: true,
    parks: true,
    mentions: true,
    date: true,
    dateBasis: true,
    dateEvidence: true,
    issue: true,
    authors: true,
    byline: true,
    type: true,
    captions: true,
    continuedFrom: true,
    continuesOn: true,
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, { error: 'expected at least one field to set' })
  .refine((fields) => !LINE_BREAK_OR_CONTROL.test(JSON.stringify(fields)), {
    error: 'expected text without line breaks and control characters',
  });

/** An entry of `content/corrections/NAME.yaml`: one change, and why. */
const correctionSchema = z
  .strictObject({
    /** The article that `replace`, `set`, `checked`, `withhold` and `rename` change. */
    article: articleId.optional(),
    /** Text of title, label, kickers, subtitle, captions or body; must stand in the article exactly once. */
    replace: z.strictObject({ from: z.string().min(1), to: oneLine }).optional(),
    /** Fields with the value that they should have. */
    set: settable.optional(),
    /** A doubt that was looked into: the paper prints it so. The article no longer carries it. */
    checked: z.enum(FLAG_CODES).optional(),
    /** Takes the article off the site: no page, no index, no export. */
    withhold: z.literal(true).optional(),
    /** A new id; the old address leads to it. */
    rename: articleId.optional(),
    /** A new article begins at this line. */
    split: firstWords.optional(),
    /** This line belongs to the article before it; the address of its own article leads there. */
    join: firstWords.optional(),
    /** This line belongs to no article. */
    drop: firstWords.optional(),
    /** Takes a name off the page at somebody's request, wherever it stands. What it was is kept nowhere but here. */
    anonymise: z.strictObject({ from: oneLine.min(2), to: oneLine.min(1) }).optional(),
    reason,
  })
  .superRefine((entry, context) => {
    const [change, ...more] = CHANGES.filter((name) => entry[name] !== undefined);
    const complain = (path: string[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (change === undefined || more.length > 0) {
      complain([], `expected exactly one of ${CHANGES.join(', ')}`);
    } else if (!ARTICLE_CHANGES.some((name) => name === change)) {
      if (entry.article !== undefined) complain(['article'], `expected no article: ${change} is of the page`);
    } else if (entry.article === undefined) {
      complain(['article'], `expected the id of the article to ${change}`);
    }
  });
export type Correction = z.infer<typeof correctionSchema>;

const correctionsSchema = z.array(correctionSchema);

/**
 * Reads a dump's corrections.
 * @throws YamlFileError that names file, line, field and what is allowed
 */
export function parseCorrections(text: string, path: string): Correction[] {
  refusePersonalNumbers(text, path);
  return parseYamlFile(text, path, correctionsSchema.nullable()) ?? [];
}

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
  return { document: corrected, isWithdrawn: corrections.some(({ withhold }) => withhold === true), faults };
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

type SettableFields = z.infer<typeof settable>;

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
    article: { ...article, ...given, corrections: [...article.corrections, ...changes] } as Article,
    body,
  };
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
