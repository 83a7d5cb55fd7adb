import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Files that hosts pack on the way; all others go out as they are. */
const PACKED_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
/** Bytes that go out at a time over a slow line. */
const SLICE = 4096;

/** A page without anything, for engines to be loaded into. `lang` matters to Pagefind. */
export const EMPTY_PAGE = '/empty.html';
const EMPTY_PAGE_TEXT = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>bench</title></html>';

/** An answer of the server: how much of its body is out. */
export interface Answer {
  path: string;
  bytes: number;
}

/** A reader's line. */
export interface Line {
  /** Milliseconds before an answer begins. */
  latency: number;
  bytesPerSecond: number;
}

/** Serves a folder as a static host does, and counts what goes out: bodies, as they are on the wire. */
export class CountingServer {
  /** A slow line, shared by all answers; null: as fast as the machine. */
  line: Line | null = null;
  readonly #folder: string;
  readonly #server: Server;
  #answers: Answer[] = [];
  /** When the line has sent all that was given to it. */
  #lineFree = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async start(folder: string): Promise<CountingServer> {
    const server = new CountingServer(folder);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** `http://127.0.0.1:40123` */
  get origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  /** The answers since the last time. */
  take(): Answer[] {
    const answers = this.#answers;
    this.#answers = [];
    return answers;
  }

  /** Bytes that went out since `take`. */
  get bytes(): number {
    return totalBytes(this.#answers);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // Every query is measured with nothing in the browser's cache but what the engine itself holds.
    response.setHeader('Cache-Control', 'no-store');
    if (path === EMPTY_PAGE) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(EMPTY_PAGE_TEXT);
      return;
    }
    const answer = { path, bytes: 0 };
    this.#answers.push(answer);
    let body: Buffer;
    try {
      body = await readFile(join(this.#folder, normalize(path)));
    } catch {
      response.writeHead(404).end();
      return;
    }
    const packedType = PACKED_TYPES[extname(path)];
    if (packedType !== undefined) {
      response.setHeader('Content-Type', packedType).setHeader('Content-Encoding', 'gzip');
      body = gzipSync(body);
    }
    await this.#send(response, body, answer);
  }

  async #send(response: ServerResponse, body: Buffer, answer: Answer): Promise<void> {
    const { line } = this;
    if (line === null) {
      answer.bytes = body.length;
      response.end(body);
      return;
    }
    await delay(line.latency);
    for (let start = 0; start < body.length; start += SLICE) {
      const slice = body.subarray(start, start + SLICE);
      const now = performance.now();
      this.#lineFree = Math.max(now, this.#lineFree) + (slice.length / line.bytesPerSecond) * 1000;
      await delay(this.#lineFree - now);
      answer.bytes += slice.length;
      response.write(slice);
    }
    response.end();
  }
}

export function totalBytes(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}
