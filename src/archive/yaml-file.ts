import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Why a hand-written YAML file can't be used: one line a fault, `file:line: field: what is wrong; what was found`. */
export class YamlFileError extends Error {
  override name = 'YamlFileError';
}

/** A fault that only the whole file shows, found after its schema: a path into the data and what is wrong there. */
export interface Problem {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * Reads a hand-written YAML file and checks it.
 * @param findProblems checks what the schema can't, such as names used twice
 * @throws YamlFileError naming every fault with its line
 */
export function parseYamlFile<T>(
  text: string,
  path: string,
  schema: z.ZodType<T>,
  findProblems: (data: T) => readonly Problem[] = () => [],
): T {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const fail = (faults: string[]) => new YamlFileError(faults.join('\n'));
  if (document.errors.length > 0) {
    throw fail(
      document.errors.map((error) => {
        const message =
          error.code === 'MULTIPLE_DOCS'
            ? 'a second document begins with ---. Put all entries into one.'
            : error.message;
        return `${path}:${lineCounter.linePos(error.pos[0]).line}: ${message}`;
      }),
    );
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // An alias that nothing stands for, or too many of them.
    if (!(error instanceof ReferenceError)) throw error;
    throw fail([`${path}:1: ${error.message}. Put text that begins with * or & into quotation marks.`]);
  }
  const lineOf = (keys: readonly PropertyKey[]) => {
    for (let length = keys.length; length >= 0; length--) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node)) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(data);
  if (!result.success) {
    throw fail(
      result.error.issues.map((issue) => {
        const found = document.getIn(issue.path);
        const value =
          found === undefined || typeof found === 'object' ? '' : `; found ${JSON.stringify(found)}`;
        return `${path}:${lineOf(issue.path)}: ${fieldAt(issue.path)}: ${issue.message}${value}`;
      }),
    );
  }
  const problems = findProblems(result.data);
  if (problems.length > 0)
    throw fail(
      problems.map(
        (problem) => `${path}:${lineOf(problem.path)}: ${fieldAt(problem.path)}: ${problem.message}`,
      ),
    );
  return result.data;
}

/** `set.title` of the second entry of a list: `entry 2: set.title` */
function fieldAt([first, ...rest]: readonly PropertyKey[]): string {
  if (first === undefined) return 'file';
  const name = typeof first === 'number' ? `entry ${first + 1}` : String(first);
  const separator = typeof first === 'number' ? ': ' : '.';
  return rest.length === 0 ? name : `${name}${separator}${rest.map(String).join('.')}`;
}

function isNode(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
