import { z } from 'zod';
import type { Catalog } from '../../archive/catalog.ts';
import { type Park, parkSchema } from '../../archive/parks.ts';
import { joinAddress } from '../address.ts';
import type { FieldWords } from './field-words.ts';

const { shape } = parkSchema;

/** An entry of `/data/parks.json`: what the registry knows of a zone, and what is counted. */
export const parkRowSchema = z.strictObject({
  id: shape.id,
  name: shape.name,
  shortName: shape.shortName,
  aliases: shape.aliases,
  kind: shape.kind.nullable(),
  level: shape.level,
  prefecture: shape.prefecture,
  county: shape.county,
  parent: shape.parent,
  established: shape.established,
  industries: shape.industries,
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  /** False for a zone that is printed but in no registry. */
  registered: z.boolean(),
  confidence: shape.confidence.nullable(),
  articles: z.int(),
  mentions: z.int(),
  url: z.string(),
});
export type ParkRow = z.infer<typeof parkRowSchema>;

/** A row of `/data/parks.csv`: the same, lists joined in one cell. */
export const parkTableSchema = parkRowSchema.extend({
  aliases: z.string().nullable(),
  industries: z.string().nullable(),
});
export type ParkTableRow = z.infer<typeof parkTableSchema>;

/** What the fields mean. */
export const PARK_WORDS: Record<keyof ParkRow, FieldWords> = {
  id: { title: '编号', description: '开发区的编号，永久不变，也是地址的一部分' },
  name: { title: '名称', description: '正式名称' },
  shortName: { title: '简称', description: '报上最常用的名称' },
  aliases: { title: '别称', description: '报上所见的其他名称' },
  kind: { title: '类型', description: '经济技术开发区、特色园区等；不详的为空' },
  level: { title: '级别', description: '国家级、省级；不详的为空' },
  prefecture: { title: '所在市', description: '所在设区市；不详的为空' },
  county: { title: '所在县', description: '所在县、市、区；不详的为空' },
  parent: { title: '所属', description: '园中园所属开发区的编号' },
  established: { title: '设立年份', description: '不详的为空' },
  industries: { title: '主要产业', description: '名录所记的主要产业' },
  longitude: { title: '经度', description: '约略位置，度' },
  latitude: { title: '纬度', description: '约略位置，度' },
  registered: { title: '名录已收', description: 'true为名录所收；false为版面上印有、名录未收' },
  confidence: {
    title: '名录依据',
    description: 'sourced有资料可据；general knowledge据一般了解，未逐项核对',
  },
  articles: { title: '报道篇数', description: '关于该开发区及其园中园的文章数' },
  mentions: { title: '提及篇数', description: '另有多少篇文章只提到它' },
  url: { title: '地址', description: '开发区页在本站内的路径，不含站点所在的子路径' },
};

/** Every zone of the registry in its order, then those that are only printed. */
export function parkRows(catalog: Catalog): ParkRow[] {
  const ids = [...catalog.registry.parks, ...catalog.discovered].map(({ id }) => id);
  return ids.map((id) => parkRow(catalog, id));
}

/** What is known of one zone. */
export function parkRow(catalog: Catalog, id: string): ParkRow {
  const park = catalog.registry.get(id);
  const name = park?.name ?? catalog.parkName(id);
  const facts: Partial<Park> = park ?? {};
  return {
    id,
    name,
    shortName: catalog.parkName(id),
    aliases: facts.aliases ?? [],
    kind: facts.kind ?? null,
    level: facts.level ?? null,
    prefecture: facts.prefecture ?? null,
    county: facts.county ?? null,
    parent: facts.parent ?? null,
    established: facts.established ?? null,
    industries: facts.industries ?? [],
    longitude: facts.lngLat?.[0] ?? null,
    latitude: facts.lngLat?.[1] ?? null,
    registered: park !== undefined,
    confidence: facts.confidence ?? null,
    articles: catalog.ofPark(id).length,
    mentions: catalog.mentioning(id).length,
    url: joinAddress('/', ['parks', id]),
  };
}

/** Makes a zone's entry flat. */
export function parkTableRow(row: ParkRow): ParkTableRow {
  const joined = (members: readonly string[]) => (members.length === 0 ? null : members.join(';'));
  return { ...row, aliases: joined(row.aliases), industries: joined(row.industries) };
}

/** Ids of the zones that have articles, in the order of {@link parkRows}: those with a feed and a file of their own. */
export function reportedParkIds(catalog: Catalog): string[] {
  return [...catalog.registry.parks, ...catalog.discovered]
    .map(({ id }) => id)
    .filter((id) => catalog.ofPark(id).length > 0);
}
