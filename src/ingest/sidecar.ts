import { z } from 'zod';
import { edtfSchema } from '../archive/edtf.ts';
import { parseYamlFile } from '../archive/yaml-file.ts';
import { refusePersonalNumbers } from '../archive/refuse-personal.ts';

const PAGE_EXPECTED = 'expected the number of a page, such as A2';

/** What the archivist knows of a dump: `content/dumps/NAME.yaml`, every field optional. */
export const sidecarSchema = z.strictObject({
  /** The day the page was printed: `2026-01-14`. */
  // YAML reads a bare year as a number.
  issueDate: z.preprocess((date) => (typeof date === 'number' ? String(date) : date), edtfSchema.nullish()),
  /** The page's number as printed: `A2`. */
  // YAML reads a bare number as one.
  page: z
    .preprocess(
      (page) => (typeof page === 'number' ? String(page) : page),
      z.string({ error: PAGE_EXPECTED }).regex(/^[\p{L}\p{N}·.-]{1,12}$/u, { error: PAGE_EXPECTED }),
    )
    .nullish(),
  /** Address of the scan or page that the text was read from. */
  sourceUrl: z.url({ protocol: /^https?$/ }).nullish(),
  /** Where the text came from, in words. */
  note: z.string().nullish(),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

/**
 * Reads a sidecar.
 * @throws YamlFileError that names file, line, field and what is allowed
 */
export function parseSidecar(text: string, path: string): Sidecar {
  refusePersonalNumbers(text, path);
  return parseYamlFile(text, path, sidecarSchema.nullable()) ?? {};
}

/** The stub that a new dump gets. */
export const SIDECAR_STUB = `# What is known of this page. Fill in what you know; the page's own header is read without it.
issueDate:   # the day it was printed: 2026-01-14
page:        # the page's number: A2
sourceUrl:   # address of the scan
note:        # where the text came from
`;
