import type { Article } from './article.ts';
import type { CatalogInput } from './catalog.ts';
import type { Redirect } from './redirect.ts';

const ZONES = ['parks', 'mentions'] as const;
const RELATIONS = ['continues', 'continuedBy', 'duplicateOf'] as const;

/** A reference to something that is not in the archive. */
export type LooseEnd =
  | { article: string; field: (typeof ZONES | typeof RELATIONS)[number]; value: string }
  | { redirect: Redirect };

/** The article that an id leads to in the end, over redirects; undefined where they end nowhere or go round. */
type EndOf = (id: string) => string | undefined;

/**
 * An archive all of whose references lead somewhere, redirects at once. While a dump has a fault, what was made of it
 * before stays, and what that refers to may be gone: a zone, what an old id led to, the original or another part of an
 * article. Such zones and redirects are left out. So are such articles, and their lines of the sheets: what an editor took
 * down must not be read in what is left of it.
 */
export function leaveOutLooseEnds(input: CatalogInput): { tied: CatalogInput; looseEnds: LooseEnd[] } {
  const looseEnds: LooseEnd[] = [];
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  const endOf = followRedirects(input.redirects ?? [], articles);
  const leaveOut = (looseEnd: LooseEnd) => {
    looseEnds.push(looseEnd);
  };

  leaveOutArticles(articles, endOf, leaveOut);
  const discovered = new Set(input.discovered.map(({ id }) => id));
  const isZone = (id: string) => input.registry.get(id) !== undefined || discovered.has(id);
  const tied: CatalogInput = {
    ...input,
    articles: [...articles.values()].map((article) => ({
      ...withoutLooseZones(article, isZone, leaveOut),
      ...endsOfRelations(article, endOf),
    })),
    sheets: input.sheets.map((sheet) => ({
      ...sheet,
      articles: sheet.articles.filter((id) => articles.has(id)),
      lines: sheet.lines.filter(({ article }) => article === null || articles.has(article)),
    })),
    redirects: (input.redirects ?? []).flatMap((redirect) => {
      const to = articles.has(redirect.from) ? undefined : endOf(redirect.from);
      if (to !== undefined) return [{ from: redirect.from, to }];
      leaveOut({ redirect });
      return [];
    }),
  };
  return { tied, looseEnds };
}

function followRedirects(redirects: readonly Redirect[], articles: ReadonlyMap<string, unknown>): EndOf {
  const movedTo = new Map(redirects.map(({ from, to }) => [from, to]));
  return (id) => {
    const seen = new Set<string>();
    let current: string | undefined = id;
    while (current !== undefined && !articles.has(current)) {
      if (seen.has(current)) return undefined;
      seen.add(current);
      current = movedTo.get(current);
    }
    return current;
  };
}

/** Takes out articles whose original or other part is gone, until none is left that refers to one of them. */
function leaveOutArticles(
  articles: Map<string, Article>,
  endOf: EndOf,
  leaveOut: (looseEnd: LooseEnd) => void,
): void {
  for (let before = Infinity; articles.size < before;) {
    before = articles.size;
    for (const article of articles.values()) {
      const [gone] = relationsOf(article).filter(([, value]) => endOf(value) === undefined);
      if (gone === undefined) continue;
      articles.delete(article.id);
      leaveOut({ article: article.id, field: gone[0], value: gone[1] });
    }
  }
}

function withoutLooseZones(
  article: Article,
  isZone: (id: string) => boolean,
  leaveOut: (looseEnd: LooseEnd) => void,
): Article {
  for (const field of ZONES)
    for (const value of article[field].filter((id) => !isZone(id)))
      leaveOut({ article: article.id, field, value });
  return { ...article, parks: article.parks.filter(isZone), mentions: article.mentions.filter(isZone) };
}

function endsOfRelations(article: Article, endOf: EndOf): Pick<Article, (typeof RELATIONS)[number]> {
  return Object.fromEntries(relationsOf(article).map(([field, value]) => [field, endOf(value)]));
}

function relationsOf(article: Article): [field: (typeof RELATIONS)[number], id: string][] {
  return RELATIONS.flatMap((field) => (article[field] === undefined ? [] : [[field, article[field]]]));
}
