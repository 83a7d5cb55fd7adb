import { COMMON_SIGNS, SIGNS } from './action-signs.ts';
import type { Block } from '../block.ts';
import { type Action, NEVER } from '../roles.ts';
import type { Sign, Term } from './sign.ts';

/** How well a line fits actions by its own look. */
export class Emission {
  readonly #block: Block;
  readonly #continues: boolean;
  readonly #sumsInCommon = new Map<readonly Sign[], number>();

  /** @param continues whether the paragraph before broke off */
  constructor(block: Block, continues: boolean) {
    this.#block = block;
    this.#continues = continues;
  }

  /** The sum of the signs that the line shows. */
  of(action: Action): number {
    const common = COMMON_SIGNS[action];
    let start = this.#sumsInCommon.get(common);
    if (start === undefined) {
      start = this.#addSigns(0, common);
      this.#sumsInCommon.set(common, start);
    }
    return Math.max(this.#addSigns(start, SIGNS[action]), NEVER);
  }

  #addSigns(start: number, signs: readonly Sign[]): number {
    let sum = start;
    for (const sign of signs) if (sign.when(this.#block, this.#continues)) sum += weightOf(sign, this.#block);
    return sum;
  }
}

/** The signs that a line shows for or against an action, each with its weight: what `Emission` adds up. */
export function explainEmission(block: Block, action: Action, continues: boolean): Term[] {
  return [...COMMON_SIGNS[action], ...SIGNS[action]]
    .filter((sign) => sign.when(block, continues))
    .map((sign) => ({ says: sign.says, weight: weightOf(sign, block) }));
}

function weightOf({ weight }: Sign, block: Block): number {
  return typeof weight === 'number' ? weight : weight(block);
}
