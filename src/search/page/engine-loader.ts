import type * as Engine from '../engine.ts';

/** Loads the engine when it is first needed, and again after a failure. */
export class EngineLoader {
  /** false in the development preview, which has no index. */
  readonly isBuilt: boolean;
  readonly #address: string;
  #archive: Promise<Engine.Archive> | null = null;
  /** Browsers keep a module that failed, by its address: each new try needs another. */
  #failures = 0;

  /** @param address of the engine's module */
  constructor(address: string, isBuilt: boolean) {
    this.#address = address;
    this.isBuilt = isBuilt;
  }

  /** @throws Error when the engine or the index can't be read */
  open(): Promise<Engine.Archive> {
    this.#archive ??= this.#load();
    return this.#archive;
  }

  /** Why opening failed, and what to try. */
  explain(): string {
    if (!this.isBuilt)
      return '开发预览里没有索引：先运行 npm run build，再用 npm run preview 打开，就可以搜索。';
    if (!navigator.onLine) return '索引未能读取：现在没有连上网络。连上以后请重试。';
    return '索引未能读取，可能是网络中断，或被浏览器的扩展程序拦下。请重试；不用搜索，也可以按开发区、日期、作者浏览。';
  }

  async #load(): Promise<Engine.Archive> {
    try {
      const address = this.#failures === 0 ? this.#address : `${this.#address}?try=${this.#failures + 1}`;
      const engine = (await import(/* @vite-ignore */ address)) as typeof Engine;
      return await engine.open();
    } catch (error) {
      this.#archive = null;
      this.#failures += 1;
      throw error;
    }
  }
}
