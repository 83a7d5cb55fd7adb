// Brings dumps into the archive: decodes them, masks personal numbers, and writes them to content/dumps as UTF-8.
//
//   npm run add -- FILE…            adds files
//   npm run add -- --mask NAME…     masks numbers in dumps that are there already
//
// Lines and their numbers stay as they are. Nothing of a masked number is kept, not even a hash of the original file.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dumpName, listDumps, listFiles } from '../src/ingest/content-fs.ts';
import { decode, DecodeError } from '../src/archive/decode.ts';
import { maskPersonal } from '../src/archive/mask.ts';
import { faultOfDumpName } from '../src/ingest/dump-name.ts';
import { squeeze } from '../src/archive/squeeze.ts';
import { SIDECAR_STUB } from '../src/ingest/sidecar.ts';
import { writeWhole } from './files.ts';
import { DEFAULT_FOLDERS } from './run-ingest.ts';

const USAGE = 'Usage: npm run add -- FILE… | npm run add -- --mask NAME… [--dumps DIR]';
/** Names become addresses and file names: letters, digits, hyphen, underscore, point, Han characters. */
const SAFE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

process.exitCode = main();

function main(): number {
  let arguments_;
  try {
    arguments_ = parseArgs({
      allowPositionals: true,
      options: {
        mask: { type: 'boolean', default: false },
        dumps: { type: 'string', default: DEFAULT_FOLDERS.dumps },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
    return 2;
  }
  const { values, positionals } = arguments_;
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let areAllAdded = true;
  for (const given of positionals) {
    const { isAdded, message } = values.mask ? maskDump(given, values.dumps) : addDump(given, values.dumps);
    (isAdded ? console.log : console.error)(message);
    areAllAdded &&= isAdded;
  }
  return areAllAdded ? 0 : 1;
}

interface Result {
  isAdded: boolean;
  message: string;
}

function addDump(path: string, folder: string): Result {
  const refuse = (why: string): Result => ({ isAdded: false, message: `${path}: not added. ${why}` });
  const name = basename(path, extname(path));
  if (!existsSync(path)) return refuse('There is no such file.');
  if (!SAFE_NAME.test(name))
    return refuse('Its name becomes an address: rename it to letters, digits, "-", "_" and ".".');
  const fault = faultOfDumpName(name);
  if (fault !== null) return refuse(fault);
  const target = join(folder, `${name}.txt`);
  if (existsSync(target)) return refuse(`${target} is there already. To replace it, delete that file first.`);
  const read = readText(path);
  if ('fault' in read) return refuse(read.fault);
  const { encoding } = read;
  const { text: maskedText, masked } = maskPersonal(read.text);
  const twin = findTwin(maskedText, folder);
  if (twin !== null) return refuse(`The same text is in the archive as ${twin}.`);
  writeWhole(target, maskedText);
  const sidecar = join(folder, `${name}.yaml`);
  if (!existsSync(sidecar)) writeWhole(sidecar, SIDECAR_STUB);
  const note =
    masked.length === 0
      ? ''
      : `, ${masked.length} personal numbers masked (lines ${masked.map((found) => found.line).join(', ')})`;
  return { isAdded: true, message: `${target}: added, read as ${encoding}${note}. Next: npm run ingest` };
}

function maskDump(name: string, folder: string): Result {
  const wanted = dumpName(name);
  const file = listDumps(folder, new Map()).find((path) => dumpName(path) === wanted);
  const path = join(folder, file ?? `${wanted}.txt`);
  if (file === undefined) return { isAdded: false, message: `${path}: there is no such dump.` };
  const read = readText(path);
  if ('fault' in read) return { isAdded: false, message: `${path}: not masked. ${read.fault}` };
  const { text, masked } = maskPersonal(read.text);
  if (masked.length === 0) return { isAdded: true, message: `${path}: holds no personal number.` };
  writeWhole(path, text);
  return {
    isAdded: true,
    message: `${path}: ${masked.length} personal numbers masked. Next: npm run ingest`,
  };
}

/** A file's text, or one sentence on why it can't be read. */
function readText(path: string): { text: string; encoding: string } | { fault: string } {
  try {
    if (statSync(path).isDirectory()) return { fault: 'It is a folder: name the files in it.' };
    return decode(readFileSync(path));
  } catch (error) {
    if (error instanceof DecodeError) return { fault: error.message };
    if (error instanceof Error && 'syscall' in error)
      return { fault: `It can't be read (${error.message}).` };
    throw error;
  }
}

/** Name of a dump with the same text, line endings and blanks aside. */
function findTwin(text: string, folder: string): string | null {
  const squeezed = squeeze(text);
  const paths = listFiles(folder).filter((path) => path.endsWith('.txt'));
  return paths.find((path) => squeeze(readFileSync(join(folder, path), 'utf8')) === squeezed) ?? null;
}
