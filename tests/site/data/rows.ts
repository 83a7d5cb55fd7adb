import type { Article } from '../../../src/archive/article.ts';
import { Catalog } from '../../../src/archive/catalog.ts';
import { ParkRegistry } from '../../../src/archive/parks.ts';
import { type DataRow, dataRow } from '../../../src/site/data-row.ts';
import { makeArticle } from '../../fixtures/article.ts';
import { HOSTILE_TEXT } from '../../fixtures/hostile-text.ts';
import { makePark } from '../../fixtures/park.ts';
import { makeSheet } from '../../fixtures/sheet.ts';

const ARTICLES: Article[] = [
  makeArticle({ id: 'plain', mentions: ['ruicheng'], authors: ['吴珊', '张蓓蕾'] }),
  makeArticle({
    id: 'hostile',
    title: HOSTILE_TEXT,
    label: '-1+1',
    kickers: ['@引题', '第二行'],
    subtitle: '+副题',
    parks: ['inner'],
    authors: ['=作者'],
    date: '2026-01',
  }),
  makeArticle({ id: 'undated', title: null, label: null, date: null, parks: ['ruicheng'], authors: [] }),
];

/** A small archive: a zone with an inner park, one that is only printed, one without articles. */
export const catalog = new Catalog({
  articles: [...ARTICLES, makeArticle({ id: 'copy', duplicateOf: 'plain' })],
  registry: new ParkRegistry([
    makePark({
      id: 'changzhi-gaoxinqu',
      shortName: '长治高新区',
      aliases: ['=别称', '乙'],
      lngLat: [113.1, 36.2],
    }),
    makePark({ id: 'inner', parent: 'changzhi-gaoxinqu' }),
    makePark({ id: 'silent' }),
  ]),
  discovered: [{ id: 'ruicheng', name: '芮城经开区', mentions: 2 }],
  sheets: [makeSheet({ issue: { date: '2026-01-13', page: 'A2', basis: 'header' } })],
});

/** Its rows, newest first. */
export const rows: DataRow[] = catalog.listed.map((article) =>
  dataRow({ article, body: [{ kind: 'paragraph', text: `=正文，${HOSTILE_TEXT}` }] }),
);
