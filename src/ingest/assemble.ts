import type { Issue } from '../archive/article.ts';
import { formatEdtf, parseEdtf } from '../archive/edtf.ts';
import { flag, type Flag } from '../archive/flags.ts';
import type { LineRole } from '../archive/sheet.ts';
import type { Block } from './block.ts';
import type { ReadBlock } from './classify.ts';
import {
  type Draft,
  emptyDraft,
  type Furniture,
  FURNITURE,
  type FurnitureKind,
  type PageDraft,
} from './draft.ts';
import { readOpening } from './opening.ts';
import { readPictureNews } from './picture-news.ts';
import { beginsArticle, type Phase, waitsForArticle } from './roles.ts';
import { isSalutation, startsTurn } from './signs/line-forms.ts';
import type { ZoneFinder } from './zones.ts';

/**
 * Puts the lines of a page together to articles, and everything else to furniture.
 * @param stray columns read twice, left out before
 */
export function assemble(
  dump: string,
  page: readonly ReadBlock[],
  stray: readonly Block[][],
  zones: ZoneFinder,
): PageDraft {
  const builder = new PageBuilder(dump, zones);
  for (const read of page) builder.add(read);
  return builder.finish(stray);
}

/** The article before may go on. */
const NOT_CLOSED = new Set<Phase>(['body', 'cut', 'signed-body', 'signed-cut', 'brief-cut']);

/** `——` and nothing else. */
const DASH = /^[—-]{1,4}$/;
/** `本报太原6月8日讯（记者` */
const OPEN_BRACKET = /[（(][^（()）]*$/;

class PageBuilder {
  readonly #dump: string;
  readonly #zones: ZoneFinder;
  readonly #drafts: Draft[] = [];
  readonly #furniture: Furniture[] = [];
  readonly #flags: Flag[] = [];
  #issue: Issue = { date: null, page: null, basis: null };
  #current: Draft | null = null;
  /** Captions after a byline, until it is known which article they belong to. */
  #waitingCaptions: Block[] = [];
  /** Bylines above the page's first headline: that article's. */
  #waitingBylines: Block[] = [];

  constructor(dump: string, zones: ZoneFinder) {
    this.#dump = dump;
    this.#zones = zones;
  }

  add({ block, action, before }: ReadBlock): void {
    if (action === 'furniture') {
      this.#addFurniture(block);
      return;
    }
    if (waitsForArticle(action, before)) {
      (action === 'caption' ? this.#waitingCaptions : this.#waitingBylines).push(block);
      return;
    }
    const begins = beginsArticle(action, before, block.continuedFrom !== null);
    if (this.#current === null || begins) this.#open();
    // Neither a byline above nor a zone's name, a mark or an opening parts it from the article before.
    const isParted = action === 'label' || action === 'mark' || block.opening !== null;
    if (begins && NOT_CLOSED.has(before) && !isParted) {
      this.#flags.push(
        flag('boundary-uncertain', this.#dump, block.line, 'no byline closes the article before'),
      );
    }
    const draft = this.#current;
    if (draft === null) return;
    this.#placeWaitingCaptions(draft, block);
    for (const byline of this.#waitingBylines.splice(0)) this.#addTo(draft, byline, 'byline');
    this.#addTo(draft, block, action);
  }

  finish(stray: readonly Block[][]): PageDraft {
    const last = this.#current;
    if (last !== null) for (const block of this.#waitingCaptions) this.#addTo(last, block, 'caption');
    else for (const block of this.#waitingCaptions) this.#leaveOut([block], 'caption');
    for (const block of this.#waitingBylines) this.#leaveOut([block], 'byline');
    for (const run of stray) {
      const first = run[0];
      if (first !== undefined)
        this.#flags.push(
          flag('stray-column', this.#dump, first.line, `${run.length} lines stand on the page twice`),
        );
      this.#leaveOut(run, 'stray');
    }
    const drafts: Draft[] = [];
    for (const draft of this.#drafts) {
      // Captions that waited for their article come last; everything else is in order already.
      draft.segments.sort((a, b) => a.line - b.line);
      const whole = readPictureNews(draft);
      if (whole.lines.some((line) => line.kind === 'paragraph')) drafts.push(whole);
      else this.#leaveOutDraft(draft);
    }
    this.#furniture.sort((a, b) => a.lines[0] - b.lines[0]);
    return { drafts, furniture: this.#furniture, issue: this.#issue, flags: this.#flags };
  }

  #open(): void {
    this.#current = emptyDraft();
    this.#drafts.push(this.#current);
  }

  /** A caption between two articles belongs to the next one only when it names that one's zone and not the last one's. */
  #placeWaitingCaptions(draft: Draft, block: Block): void {
    if (this.#waitingCaptions.length === 0) return;
    const previous = this.#drafts.at(-2);
    const next = new Set(this.#zones.zonesOfName(block.text).map((zone) => zone.id));
    const textBefore = previous === undefined ? '' : textOfDraft(previous);
    const before = new Set(this.#zones.find(textBefore).map((zone) => zone.id));
    for (const caption of this.#waitingCaptions) {
      const named = this.#zones.find(caption.text).map((zone) => zone.id);
      const ofNext = named.some((id) => next.has(id)) && !named.some((id) => before.has(id));
      this.#addTo(previous === undefined || ofNext ? draft : previous, caption, 'caption');
    }
    this.#waitingCaptions = [];
  }

  #addTo(draft: Draft, block: Block, action: ReadBlock['action']): void {
    const add = (role: LineRole, text: string) => draft.segments.push({ line: block.line, role, text });
    if (block.headingMark !== '') add('mark', block.headingMark);
    switch (action) {
      case 'label':
        // Below its zone a company's name is a kicker.
        if (draft.label !== null && block.isOrganizationName && !block.isZoneName) {
          draft.kickers.push(block.text);
          add('kicker', block.text);
          break;
        }
        // Two names above one headline: the zone, and the park in it.
        draft.label = draft.label === null ? block.text : `${draft.label} ${block.text}`;
        add('label', block.text);
        break;
      case 'kicker':
        // A dash that fell to a line of its own.
        if (DASH.test(block.text) && draft.kickers.length > 0)
          draft.kickers.push(`${draft.kickers.pop() ?? ''}${block.text}`);
        else draft.kickers.push(block.text);
        add('kicker', block.text);
        break;
      case 'headline':
      case 'headline-rest':
        addHeadline(draft, block, add);
        break;
      case 'subtitle':
        draft.subtitle = draft.subtitle === null ? block.text : `${draft.subtitle} ${block.text}`;
        add('subtitle', block.text);
        break;
      case 'mark':
        draft.continuedFrom ??= block.continuedFrom?.page ?? null;
        draft.continuesOn ??= block.continuesOn?.page ?? null;
        add('mark', block.text);
        break;
      case 'heading':
        draft.lines.push({
          kind: 'heading',
          line: block.line,
          text: block.text,
          endsSentence: true,
          isClosed: true,
        });
        add('heading', block.text);
        break;
      case 'caption':
        // A credit on a line of its own belongs to the caption above it.
        if (block.isCreditRest && draft.captions.length > 0)
          draft.captions.push(`${draft.captions.pop() ?? ''} ${block.text}`);
        else if (block.isCaptionRest && draft.captions.length > 0)
          draft.captions.push(`${draft.captions.pop() ?? ''}${block.text}`);
        else draft.captions.push(block.text);
        add('caption', block.text);
        break;
      case 'byline':
        draft.bylines.push({ line: block.line, printed: block.text, authors: block.byline?.authors ?? [] });
        add('byline', block.text);
        break;
      case 'lead':
      case 'paragraph':
        addParagraph(draft, block, add, false);
        break;
      case 'last-paragraph':
      case 'only-paragraph':
        addParagraph(draft, block, add, true);
        break;
      case 'furniture':
        break;
    }
    if (block.closingMark !== '') add('mark', block.closingMark);
  }

  #addFurniture(block: Block): void {
    if (block.header !== null) {
      const { date, page } = block.header;
      const edtf = date === null ? null : formatEdtf({ ...date, approximate: false });
      if (edtf !== null && parseEdtf(edtf) === null) {
        this.#flags.push(
          flag('date-impossible', this.#dump, block.line, `the page header prints ${edtf}, which is no day`),
        );
      }
      const isDay = edtf !== null && parseEdtf(edtf) !== null;
      this.#issue = {
        date: this.#issue.date ?? (isDay ? edtf : null),
        page: this.#issue.page ?? page,
        basis: this.#issue.date !== null || isDay ? 'header' : null,
      };
    }
    this.#leaveOut([block], kindOfFurniture(block));
  }

  #leaveOut(blocks: readonly Block[], kind: FurnitureKind): void {
    const first = blocks[0];
    const last = blocks.at(-1);
    if (first === undefined || last === undefined) return;
    this.#furniture.push({
      lines: [first.line, last.line],
      text: blocks.map((block) => block.printed).join('\n'),
      kind,
      segments: blocks.map((block) => ({ line: block.line, role: 'furniture', text: block.printed })),
    });
  }

  #leaveOutDraft(draft: Draft): void {
    const first = draft.segments[0];
    const last = draft.segments.at(-1);
    if (first === undefined || last === undefined) return;
    this.#flags.push(flag('boundary-uncertain', this.#dump, first.line, FURNITURE.head));
    this.#furniture.push({
      lines: [first.line, last.line],
      text: draft.segments.map((segment) => segment.text).join('\n'),
      kind: 'head',
      segments: draft.segments.map((segment) => ({ ...segment, role: 'furniture' })),
    });
  }
}

function kindOfFurniture(block: Block): FurnitureKind {
  if (block.header !== null) return 'header';
  if (block.isImprint) return 'imprint';
  return block.isColumnLabel || block.isLikeColumnLabel ? 'column' : 'dropped';
}

type AddSegment = (role: LineRole, text: string) => void;

/** The zone that opens the headline's line, parted by a blank, is its label, unless a label stands above already. */
function addHeadline(draft: Draft, block: Block, add: AddSegment): void {
  draft.hasNoticeHeadline ||= block.isNoticeHeadline;
  draft.isPictureNews ||= block.isPictureNews;
  const mark = block.headlineContinuedFrom;
  draft.continuedFrom ??= mark?.page ?? null;
  const text =
    mark === null ? block.text : block.text.slice(0, block.text.length - mark.mark.length).trimEnd();
  if (block.leadingZone > 0 && draft.label === null && draft.headline.length === 0) {
    draft.label = text.slice(0, block.leadingZone);
    add('label', draft.label);
    const rest = text.slice(block.leadingZone);
    draft.headline.push(rest.trim());
    add('headline', rest);
  } else {
    draft.headline.push(text);
    add('headline', text);
  }
  if (mark !== null) add('mark', mark.mark);
}

function addParagraph(draft: Draft, block: Block, add: AddSegment, isLast: boolean): void {
  let text = block.text;
  if (block.continuedFrom !== null) {
    draft.continuedFrom ??= block.continuedFrom.page;
    add('mark', block.continuedFrom.mark);
    text = text.slice(block.continuedFrom.mark.length);
  }
  let markAtEnd: string | null = null;
  if (block.continuesOn !== null) {
    draft.continuesOn ??= block.continuesOn.page;
    markAtEnd = block.continuesOn.mark;
    text = text.slice(0, text.length - markAtEnd.length);
  }
  let byline: string | null = null;
  if (isLast && block.tailByline !== null) {
    const start = block.tailByline.start - (block.continuedFrom?.mark.length ?? 0);
    byline = text.slice(start);
    text = text.slice(0, start);
    draft.bylines.push({
      line: block.line,
      printed: block.tailByline.printed,
      authors: block.tailByline.authors,
    });
  }
  if (draft.lines.length === 0) {
    draft.hasOpening = block.opening !== null;
    draft.reporters = block.opening?.reporters ?? [];
  } else if (draft.lines.length === 1 && draft.hasOpening) {
    addTornReporters(draft, text);
  }
  add('body', text);
  if (byline !== null) add('byline', byline);
  if (markAtEnd !== null) add('mark', markAtEnd);
  if (text.trim() === '') return;
  draft.lines.push({
    kind: 'paragraph',
    line: block.line,
    text: text.trim(),
    endsSentence: block.endsSentence || byline !== null,
    isClosed: block.isTableRow || block.isNoticeLine || startsTurn(block) || isSalutation(block),
  });
}

/** The reporters in a bracket that the opening's line leaves open. */
function addTornReporters(draft: Draft, below: string): void {
  const first = draft.lines[0]?.text ?? '';
  if (OPEN_BRACKET.test(first)) draft.reporters = readOpening(first + below)?.reporters ?? draft.reporters;
}

function textOfDraft(draft: Draft): string {
  return [draft.label ?? '', ...draft.headline, ...draft.lines.map((line) => line.text)].join('\n');
}
