import { z } from 'zod';
import { articleSchema, SLUG } from './article.ts';
import { FLAG_CODES } from './flags.ts';
import { parseYamlFile } from './yaml-file.ts';
import { squeeze } from './squeeze.ts';
import { refusePersonalNumbers } from './refuse-personal.ts';

/** As JSON writes them: `\\n`, `\\u0001`. */
const LINE_BREAK_OR_CONTROL = /\\[nrtbf]|\\u00[01]/;
const articleId = z.string().regex(SLUG, { error: 'expected the id of an article' });
const reason = z
  .string({ error: 'expected the reason, in a few words' })
  .regex(/\S/, { error: 'expected the reason, in a few words' });
/** Changes to one article, named by its id. */
const ARTICLE_CHANGES = ['replace', 'set', 'checked', 'withhold', 'rename'] as const;
/** Changes to how the page is read, at the line that begins with the words given. */
export const LINE_CHANGES = ['split', 'join', 'drop'] as const;
/** Changes to the whole page. */
const PAGE_CHANGES = ['anonymise'] as const;
const CHANGES = [...ARTICLE_CHANGES, ...LINE_CHANGES, ...PAGE_CHANGES];
/** Text of one line. */
const oneLine = z
  .string()
  .regex(/^[^\r\n]*$/, { error: 'expected text without line breaks' })
  .regex(/^[^\p{Cc}]*$/u, { error: 'expected text without control characters' })
  .refine((text) => text.isWellFormed(), { error: 'expected whole characters, found half of one' });
/** A name of one character would be taken out of every word that holds it. */
const name = oneLine.refine((text) => squeeze(text).length >= 2, {
  error: 'expected two characters or more besides blanks',
});
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
  // The only field that an article may lack: null takes it away.
  .extend({ subtitle: articleSchema.shape.subtitle.nullable() })
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
    anonymise: z.strictObject({ from: name, to: oneLine.min(1) }).optional(),
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
