import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { SITE_NAME } from '../site-name.ts';
import { type Preview, PREVIEW_HEIGHT, PREVIEW_WIDTH } from './preview.ts';

/** The site's own colours in daylight: src/styles/tokens.css. */
const PAPER = '#fbf9f4';
const INK = '#1d1b18';
const MUTED = '#605a50';
const ACCENT = '#a1261b';

const WEIGHT = 700;
/**
 * The font comes with the project, never from the system: a picture has the same bytes on every machine. Latin and Han
 * are files of their own with names of their own, since of two of one name only one is looked into; the first that has a
 * character draws it. WOFF, because satori reads no WOFF2.
 */
const SUBSETS = ['latin', 'chinese-simplified'];

/** Longest headline in each size, in characters; sizes in pixels. */
const HEADLINE_SIZES = [
  { longest: 9, size: 108 },
  { longest: 22, size: 88 },
  { longest: Infinity, size: 60 },
];

type Font = NonNullable<Parameters<typeof satori>[1]['fonts']>[number];
let fonts: Font[] | null = null;

/** Draws a picture for link previews as PNG. Costs about 30 ms of processor time, the first 300 ms. */
export async function drawPreview(preview: Preview): Promise<Uint8Array> {
  fonts ??= readFonts();
  const svg = await satori(layout(preview), { width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function readFonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  return SUBSETS.map((subset) => ({
    name: subset,
    data: readFileSync(
      resolve(`@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-${WEIGHT}-normal.woff`),
    ),
    weight: WEIGHT,
    style: 'normal',
  }));
}

interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

function box(style: Record<string, string | number>, children?: string | Box[]): Box {
  const display = Array.isArray(children) ? { display: 'flex', flexDirection: 'column' } : {};
  return {
    type: 'div',
    key: null,
    props: { style: { ...display, ...style }, ...(children === undefined ? {} : { children }) },
  };
}

/** A newspaper's head: its name, a double rule, the headline, what is counted. */
function layout({ headline, line }: Preview): Box {
  const { size } = HEADLINE_SIZES.find(({ longest }) => Array.from(headline).length <= longest) ?? {
    size: 60,
  };
  return box(
    {
      width: PREVIEW_WIDTH,
      height: PREVIEW_HEIGHT,
      padding: '72px 84px',
      boxSizing: 'border-box',
      background: PAPER,
      color: INK,
      fontFamily: SUBSETS.join(', '),
    },
    [
      box({ color: ACCENT, fontSize: 40, letterSpacing: 4 }, SITE_NAME),
      box({ marginTop: 24, height: 10, borderTop: `5px solid ${INK}`, borderBottom: `2px solid ${INK}` }),
      box({ flexGrow: 1, justifyContent: 'center' }, [
        box({ fontSize: size, lineHeight: 1.3, letterSpacing: 2 }, headline),
      ]),
      box({ color: MUTED, fontSize: 40 }, line),
    ],
  );
}
