import { NEWSPAPER } from '../site-name.ts';
import { estimateNote, type Reference } from './reference.ts';

/** An item of CSL-JSON, the fields used here. @see https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title?: string;
  /** Chinese names are never taken apart: who writes 欧阳 is not known by a rule. */
  author?: { literal: string }[];
  'container-title': string;
  issued?: { 'date-parts': number[][]; circa?: true };
  page?: string;
  language: 'zh-CN';
  URL?: string;
  /** Says of an estimate what `circa` says: many programs leave that out. */
  note?: string;
}

/** An article as CSL-JSON; what is unknown has no field. */
export function cslItem(reference: Reference): CslItem {
  const { id, title, authors, issued, pages, url } = reference;
  const note = estimateNote(reference);
  return {
    id,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    'container-title': NEWSPAPER,
    ...(issued === null
      ? {}
      : {
          issued: {
            'date-parts': [[issued.year, issued.month, issued.day].filter((part) => part !== null)],
            ...(issued.isEstimate ? { circa: true as const } : {}),
          },
        }),
    ...(pages.length === 0 ? {} : { page: pages.join(', ') }),
    language: 'zh-CN',
    ...(url === null ? {} : { URL: url }),
    ...(note === null ? {} : { note }),
  };
}

/** The file that reference managers read: a list of one. */
export function citeCslJson(reference: Reference): string {
  return `${JSON.stringify([cslItem(reference)])}\n`;
}
