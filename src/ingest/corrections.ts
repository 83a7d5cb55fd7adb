import { z } from 'zod';
import { type Article, type ArticleDocument, articleSchema, SLUG } from '../archive/article.ts';
import { parseYamlFile } from '../archive/yaml-file.ts';

const articleId = z.string().regex(SLUG, { error: 'expected the id of an article' });
const reason = z.string().min(1, { error: 'expected the reason, in a few words' });
const CHANGES = ['replace', 'set', 'withhold'] as const;
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
  .refine((fields) => Object.keys(fields).length > 0, { error: 'expected at least one field to set' });

/** An entry of `content/corrections/NAME.yaml`: one change to one article, and why. */
const correctionSchema = z
  .strictObject({
    article: articleId,
    /** Text of title, label, kickers, subtitle, captions or body; must stand in the article exactly once. */
    replace: z.strictObject({ from: z.string().min(1), to: z.string() }).optional(),
    /** Fields with the value that they should have. */
    set: settable.optional(),
    /** Takes the article off the site: no page, no index, no export. */
    withhold: z.literal(true).optional(),
    reason,
  })
  .refine((entry) => CHANGES.filter((change) => entry[change] !== undefined).length === 1, {
    error: `expected exactly one of ${CHANGES.join(', ')}`,
  });
export type Correction = z.infer<typeof correctionSchema>;

const correctionsSchema = z.array(correctionSchema);

/**
 * Reads a dump's corrections.
 * @throws YamlFileError that names file, line, field and what is allowed
 */
export function parseCorrections(text: string, path: string): Correction[] {
  return parseYamlFile(text, path, correctionsSchema.nullable()) ?? [];
}

export interface Corrected {
  /** null when the article is withheld. */
  document: ArticleDocument | null;
  /** Corrections that no longer apply, each with what was looked for. */
  faults: string[];
}

/** Applies an article's corrections, in the order of the file, and records each in the article. */
export function correct(document: ArticleDocument, corrections: readonly Correction[]): Corrected {
  const faults: string[] = [];
  let corrected = document;
  for (const correction of corrections) {
    if (correction.withhold === true) return { document: null, faults };
    if (correction.set !== undefined) corrected = setFields(corrected, correction.set, correction.reason);
    if (correction.replace === undefined) continue;
    const { from, to } = correction.replace;
    const count = countText(corrected, from);
    if (count !== 1) {
      faults.push(
        `${correction.article}: replace: “${from}” stands in the article ${count === 0 ? 'nowhere' : `${count} times`}, ` +
          'expected exactly once. Copy the words from the article, with enough around them, or delete the correction.',
      );
      continue;
    }
    corrected = replaceText(corrected, from, to, correction.reason);
  }
  return { document: corrected, faults };
}

type SettableFields = z.infer<typeof settable>;

function setFields({ article, body }: ArticleDocument, fields: SettableFields, why: string): ArticleDocument {
  const names = Object.keys(fields) as (keyof SettableFields)[];
  const changes = names.map((name) => ({
    from: `${name}: ${JSON.stringify(article[name] ?? null)}`,
    to: `${name}: ${JSON.stringify(fields[name] ?? null)}`,
    reason: why,
  }));
  return {
    article: { ...article, ...fields, corrections: [...article.corrections, ...changes] } as Article,
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

function countText(document: ArticleDocument, text: string): number {
  let count = 0;
  mapText(document, (field) => {
    count += field.split(text).length - 1;
    return field;
  });
  return count;
}

function replaceText(document: ArticleDocument, from: string, to: string, why: string): ArticleDocument {
  const { article, body } = mapText(document, (field) => field.replace(from, () => to));
  return { article: { ...article, corrections: [...article.corrections, { from, to, reason: why }] }, body };
}
