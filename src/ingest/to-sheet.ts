import type { LineRole, Sheet } from '../archive/sheet.ts';
import type { EditedArticle, Standing } from './edit-page.ts';
import { joinRuns } from './line-roles.ts';
import type { ReadPage } from './read-page.ts';

/** What a printed page is kept as beside its articles: the role of every line, and which article it belongs to. */
export function toSheet(page: ReadPage, articles: readonly EditedArticle[]): Sheet {
  const lines = page.roles.map((run) => {
    const owner = run.article === null ? undefined : articles[run.article];
    const article = owner?.standing === 'published' ? owner.document.article.id : null;
    return { ...run, role: owner === undefined ? run.role : roleOf(owner.standing, run.role), article };
  });
  const count = (standing: Standing) => articles.filter((article) => article.standing === standing).length;
  return {
    dump: page.dump,
    encoding: page.encoding,
    sha256: page.sha256,
    issue: page.issue,
    sourceUrl: page.sourceUrl,
    articles: articles
      .filter(({ standing }) => standing === 'published')
      .map(({ document }) => document.article.id),
    withheld: count('withheld'),
    withdrawn: count('withdrawn'),
    // Of an article that is withheld, all lines are the same.
    lines: joinRuns(lines),
  };
}

function roleOf(standing: Standing, role: LineRole): LineRole {
  return standing === 'published' ? role : standing;
}
