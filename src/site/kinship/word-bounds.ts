/** Words that bind others and open no phrase: 的突破. */
const BINDING = /^[的了是在和与及为等将把对被也都并从到以中上下]$/;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that end a stretch of words: looking further than to them tells nothing more. */
const CLAUSE_END = /[，,。；;：:、！？!?\n“”‘’（）()《》]/;

/**
 * Places between words from the clause of `start` to the clause of `end`, as offsets in the text. Only the clauses are
 * looked at: to take a whole text apart costs a hundred times as much.
 */
export function wordBounds(text: string, start: number, end: number): number[] {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !CLAUSE_END.test(text[to] ?? '')) to += 1;
  const words = SEGMENTER.segment(text.slice(from, to));
  return [...Array.from(words, ({ index }) => from + index), to];
}

/**
 * The words that lie wholly between two places, no more than a number of characters; null where they are too few to say
 * anything.
 */
export function wholeWords(
  text: string,
  { start, end }: { start: number; end: number },
  { shortest, longest }: { shortest: number; longest: number },
): string | null {
  const bounds = wordBounds(text, start, end).filter((bound) => bound >= start && bound <= end);
  const opening = bounds.findIndex(
    (bound, index) => !BINDING.test(text.slice(bound, bounds[index + 1] ?? bound)),
  );
  const first = bounds[opening] ?? end;
  const last = bounds.findLast((bound) => bound - first <= longest) ?? first;
  return last - first < shortest ? null : text.slice(first, last);
}
