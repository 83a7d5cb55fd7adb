import type { Issue } from '../archive/article.ts';
import { flag, type Flag } from '../archive/flags.ts';
import { accountFor } from './account.ts';
import { withNames } from '../archive/anonymise.ts';
import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { toBlocks } from './blocks.ts';
import { classify, type ReadBlock } from './classify.ts';
import type { Encoding } from '../archive/decode.ts';
import { readDumpLines } from '../archive/dump-lines.ts';
import type { Correction } from '../archive/corrections.ts';
import type { Furniture } from './draft.ts';
import { type RoleRun, rolesOfLines } from './line-roles.ts';
import { KINDS_OF_NUMBER, type MaskedNumber } from '../archive/mask.ts';
import { type ReadArticle, resolve } from './resolve.ts';
import { rulingsOf } from './rulings.ts';
import type { Sidecar } from './sidecar.ts';
import type { Line } from '../archive/split.ts';
import { removeStrayColumns } from './stray/stray-columns.ts';
import type { ZoneFinder } from './zones.ts';

/** A dump as it lies in its folder. */
export interface Dump {
  /** Without `.txt`. */
  name: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
  /** What an editor changes of it. */
  corrections?: readonly Correction[];
}

/** One printed page, read. */
export interface ReadPage {
  dump: string;
  encoding: Encoding;
  sha256: string;
  issue: Issue;
  sourceUrl: string | null;
  articles: ReadArticle[];
  furniture: Furniture[];
  /** What its lines are. */
  roles: RoleRun[];
  flags: Flag[];
  /** Zones that no registry entry matches. */
  discovered: { id: string; name: string }[];
  corrections: readonly Correction[];
  /** Corrections that name no line of the page. */
  correctionFaults: string[];
  /** The file itself holds personal numbers: nothing that could give them away may be kept of it, not even its hash. */
  holdsPersonalNumbers: boolean;
}

/** A page whose lines have their roles. */
export interface ClassifiedPage {
  encoding: Encoding;
  sha256: string;
  masked: MaskedNumber[];
  lines: Line[];
  blocks: ReadBlock[];
  /** Columns read twice, left out before. */
  stray: Block[][];
  /** Numbers of the lines that names were taken from. */
  anonymised: Set<number>;
  correctionFaults: string[];
}

/**
 * Reads a page as far as the role of every line: bytes → text → lines → blocks.
 * @throws DecodeError when the file is no text
 */
export function classifyPage({ bytes, corrections = [] }: Dump, zones: ZoneFinder): ClassifiedPage {
  const {
    encoding,
    sha256,
    lines,
    masked,
    anonymised,
    faults: nameFaults,
  } = readDumpLines(bytes, corrections);
  const { blocks, stray } = removeStrayColumns(toBlocks(lines, zones), zones);
  const { rulings, faults } = rulingsOf(corrections, blocks);
  return {
    encoding,
    sha256,
    masked,
    lines,
    blocks: classify(blocks, rulings),
    stray,
    anonymised,
    correctionFaults: [...nameFaults, ...faults],
  };
}

/**
 * Reads one page: bytes → text → lines → blocks → articles. Knows nothing of other pages.
 * @throws DecodeError when the file is no text; AccountError when a character got lost, a fault of ingest
 */
export function readPage(dump: Dump, zones: ZoneFinder): ReadPage {
  const { name, sidecar, corrections = [] } = dump;
  const { encoding, sha256, masked, lines, blocks, stray, anonymised, correctionFaults } = classifyPage(
    dump,
    zones,
  );
  const page = assemble(name, blocks, stray, zones);
  accountFor(name, lines, page);
  const { holdsJoinedNumbers, ...resolved } = resolve(
    page,
    { dump: name, sha256, sidecar, lines, anonymised, withNames: (line) => withNames(line, corrections) },
    zones,
  );
  return {
    dump: name,
    encoding,
    sha256,
    sourceUrl: sidecar.sourceUrl ?? null,
    furniture: page.furniture,
    roles: rolesOfLines(page),
    ...resolved,
    discovered: [...resolved.discovered].map(([id, name]) => ({ id, name })),
    flags: [...page.flags, ...masked.map((found) => unmaskedFlag(name, found)), ...resolved.flags],
    corrections,
    correctionFaults,
    holdsPersonalNumbers: masked.length > 0 || holdsJoinedNumbers,
  };
}

function unmaskedFlag(dump: string, { rule, line }: MaskedNumber): Flag {
  const message = `the number of ${KINDS_OF_NUMBER[rule]} stands unmasked in the file; run: npm run add -- --mask ${dump}`;
  return flag('personal-number-in-dump', dump, line, message);
}
