import { type Document, isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { findRegistryProblems, ParkRegistry, parkSchema, type RegistryProblem } from './parks.ts';

/** Why a registry of zones is broken: one line a fault, each with file and line. */
export class RegistryFormatError extends Error {
  override name = 'RegistryFormatError';
}

/**
 * Reads the registry of zones, the text of `content/parks.yaml`.
 * @param path names the file in errors
 * @throws RegistryFormatError `content/parks.yaml:12: parent: the parent x is no zone of the registry`
 */
export function parseRegistry(yaml: string, path: string): ParkRegistry {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fail = (faults: { offset: number; message: string }[]): never => {
    throw new RegistryFormatError(
      faults.map(({ offset, message }) => `${path}:${lines.linePos(offset).line}: ${message}`).join('\n'),
    );
  };
  if (document.errors.length > 0) {
    fail(document.errors.map((error) => ({ offset: error.pos[0], message: error.message })));
  }
  const locate = ({ path: keys, message }: RegistryProblem) => ({
    offset: offsetOf(document, keys),
    message: `${keys.slice(1).join('.') || 'entry'}: ${message}`,
  });
  const result = z.array(parkSchema).safeParse(document.toJS() ?? []);
  if (!result.success) {
    return fail(
      result.error.issues.map((issue) =>
        locate({
          path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
          message: issue.message,
        }),
      ),
    );
  }
  const problems = findRegistryProblems(result.data);
  if (problems.length > 0) return fail(problems.map(locate));
  return new ParkRegistry(result.data);
}

/** Where the node at a path begins; for a field that is missing, its entry. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
