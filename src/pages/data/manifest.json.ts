import type { APIRoute } from 'astro';
import { makeManifest } from '../../site/data/manifest.ts';
import { dataRows } from '../../site/data/rows.ts';

/** /data/manifest.json: the hash of every article, to compare two states of the archive. */
export const GET: APIRoute = async () => Response.json(makeManifest(await dataRows()));
