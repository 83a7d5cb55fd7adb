import { findPhotographer } from './caption.ts';
import type { BodyLine, Draft, Segment } from './draft.ts';

/** Picture news has nothing but its caption: the caption is its text, and the credit its byline. */
export function readPictureNews(draft: Draft): Draft {
  if (draft.lines.length > 0 || draft.captions.length === 0) return draft;
  const lines: BodyLine[] = [];
  const bylines = [...draft.bylines];
  const segments: Segment[] = [];
  for (const segment of draft.segments) {
    if (segment.role !== 'caption') {
      segments.push(segment);
      continue;
    }
    const photographer = findPhotographer(segment.text);
    const end = photographer?.start ?? segment.text.length;
    const text = segment.text.slice(0, end);
    const credit = segment.text.slice(end);
    segments.push({ ...segment, role: 'body', text });
    lines.push({
      kind: 'paragraph',
      line: segment.line,
      text: text.trim(),
      endsSentence: true,
      isClosed: true,
    });
    if (photographer !== null) {
      segments.push({ ...segment, role: 'byline', text: credit });
      bylines.push({ line: segment.line, printed: credit.trim(), authors: [photographer.name] });
    }
  }
  bylines.sort((a, b) => a.line - b.line);
  return { ...draft, isPictureNews: true, captions: [], lines, bylines, segments };
}
