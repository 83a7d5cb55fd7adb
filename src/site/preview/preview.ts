import type { Catalog } from '../../archive/catalog.ts';
import { yearOfArticle } from '../../archive/order.ts';
import { NEWSPAPER, SITE_NAME } from '../site-name.ts';

/** Width and height that services cut no part of, in pixels. */
export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

/** A picture that services show beside a link to a page. */
export interface Preview {
  /** Name of its file below /previews/, without `.png`: `changzhi-gaoxinqu`. No zone can have the site's. */
  name: string;
  /** Large: the name of the zone or of the site. */
  headline: string;
  /** Below it, counted when the site is built: `《科学导报》报道3篇，2024—2026年`. */
  line: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
}

/** Name of the site's own picture: a zone's id has no capitals. */
const SITE_PREVIEW = 'SITE';

/** Where a picture lies, below the base of the site: `previews/SITE.png`. */
export function previewPath({ name }: Pick<Preview, 'name'>): string {
  return `previews/${name}.png`;
}

/** The picture of every page that has none of its own. It counts nothing, so that every page can name it for nothing. */
export const sitePreview: Preview = {
  name: SITE_PREVIEW,
  headline: '山西各开发区的报道',
  line: `《${NEWSPAPER}》所刊，可检索，可引用`,
  alt: `${SITE_NAME}：《${NEWSPAPER}》所刊山西各开发区的报道`,
};

/** Each zone's picture once: every article of the zone names it. */
const zonePreviews = new WeakMap<Catalog, Map<string, Preview>>();

/** The picture of a zone; the site's where it has no articles. */
export function zonePreview(catalog: Catalog, id: string | undefined): Preview {
  if (id === undefined) return sitePreview;
  const known = zonePreviews.get(catalog) ?? new Map<string, Preview>();
  zonePreviews.set(catalog, known);
  const preview = known.get(id) ?? makeZonePreview(catalog, id);
  known.set(id, preview);
  return preview;
}

function makeZonePreview(catalog: Catalog, id: string): Preview {
  const articles = catalog.ofPark(id);
  if (articles.length === 0) return sitePreview;
  const headline = catalog.park(id)?.name ?? id;
  const line = `《${NEWSPAPER}》报道${articles.length}篇${yearsInWords(articles.map(yearOfArticle))}`;
  return { name: id, headline, line, alt: `${headline}：${line}，${SITE_NAME}` };
}

/** Every picture that a page names: the site's and one a zone with articles. */
export function allPreviews(catalog: Catalog): Preview[] {
  const zones = [...catalog.registry.parks, ...catalog.discovered].filter(
    ({ id }) => catalog.ofPark(id).length > 0,
  );
  return [sitePreview, ...zones.map(({ id }) => zonePreview(catalog, id))];
}

/** `，2024—2026年`; empty where no year is known. */
function yearsInWords(years: readonly (number | null)[]): string {
  const known = years.filter((year) => year !== null);
  if (known.length === 0) return '';
  const first = Math.min(...known);
  const last = Math.max(...known);
  return first === last ? `，${first}年` : `，${first}—${last}年`;
}
