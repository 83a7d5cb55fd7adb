import type { Usage } from '../measure.ts';
import type { ColdFigures, WarmFigures } from './browser-engine.ts';
import type { Exactness } from './exactness.ts';
import type { SessionFigures } from './sessions.ts';
import type { Spread } from './statistics.ts';

/** What was measured of an engine. */
export interface EngineFigures {
  engine: string;
  exactness: Exactness;
  cold: ColdFigures;
  warm: WarmFigures;
  /** Bytes for ten excerpts; null where they are no part of the engine. */
  excerptBytes: Spread | null;
  /** Building the index; of engines that ship it whole, asking all queries too. */
  build: Usage;
  index: { files: number; bytes: number };
}

/** An engine that could not be measured. */
export interface SkippedEngine {
  engine: string;
  skipped: string;
}

/** What was measured over an archive. */
export interface ArchiveFigures {
  articles: number;
  /** Characters an article. */
  characters: number;
  queries: number;
  engines: (EngineFigures | SkippedEngine)[];
  /** Whole visits with our engine. */
  sessions: SessionFigures[];
  /** Where the bytes of our engine's dearest first visit went. */
  coldByKind: Record<string, number>;
}
