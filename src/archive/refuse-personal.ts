import { YamlFileError } from './yaml-file.ts';
import { maskPersonal } from './mask.ts';

const KINDS = { identity: 'an identity card', mobile: 'a mobile phone', bank: 'a bank card' } as const;

/**
 * Refuses a hand-written file with a personal number in it: what an editor writes is published as the dumps are.
 * @throws YamlFileError that names the lines, never the numbers
 */
export function refusePersonalNumbers(text: string, path: string): void {
  const { masked } = maskPersonal(text);
  if (masked.length === 0) return;
  const faults = masked.map(
    ({ line, rule }) =>
      `${path}:${line}: holds the number of ${KINDS[rule]}. Take it out; nothing personal may stand here.`,
  );
  throw new YamlFileError(faults.join('\n'));
}
