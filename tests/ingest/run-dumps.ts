import type { IngestInput } from '../../src/ingest/pipeline.ts';
import type { Dump } from '../../src/ingest/read-page.ts';
import { ingestWhole } from '../../src/ingest/whole-archive.ts';
import { zones } from './ingest-folder.ts';
import { pageOf } from './page.ts';

/** A page with one article, of 长治高新区 on 12 January 2026, signed 牛佳锡. */
export const TEXT = pageOf(
  '长治高新区',
  '',
  '召开工作会议',
  '',
  '科学导报讯 1月12日，长治高新区2026年工作会议召开。会议指出，要帮助企业解决用工难题，推动项目早日投产达效。',
  '',
  '全区上下将抢抓机遇，凝聚起推动高质量发展的磅礴力量。牛佳锡',
);

export const makeDump = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: Buffer.from(text),
  sidecar: {},
});

/** Ingests dumps that lie in no folder. */
export function run(dumps: readonly Dump[], fields: Partial<IngestInput> = {}) {
  const sources = dumps.map((dump) => ({ name: dump.name, open: () => dump }));
  return ingestWhole({ dumps: sources, zones, ledger: [], errors: new Map(), ...fields });
}
