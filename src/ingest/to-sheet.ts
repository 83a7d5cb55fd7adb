import type { LineRole, Sheet } from '../archive/sheet.ts';
import type { EditedArticle, Standing } from './edit-page.ts';
import type { ReadPage } from './read-page.ts';

/** What a printed page is kept as beside its articles: the role of every line, and which article it belongs to. */
export function toSheet(page: ReadPage, articles: readonly EditedArticle[]): Sheet {
  const lines: Sheet['lines'] = [];
  for (const { line, role, article: index, reason } of page.lines) {
    const owner = index === null ? undefined : articles[index];
    const article = owner?.standing === 'published' ? owner.document.article.id : null;
    const shownRole = owner === undefined ? role : roleOf(owner.standing, role);
    const last = lines.at(-1);
    if (last?.role === shownRole && last.article === article && last.reason === reason) last.to = line;
    else {
      lines.push({
        from: line,
        to: line,
        role: shownRole,
        article,
        ...(reason === undefined ? {} : { reason }),
      });
    }
  }
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
    lines,
  };
}

function roleOf(standing: Standing, role: LineRole): LineRole {
  return standing === 'published' ? role : standing;
}
