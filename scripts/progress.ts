/** A progress bar on a terminal, a line every tenth elsewhere; nothing for a handful of dumps. */
export interface Progress {
  advance: () => void;
  stop: () => void;
}

const SHORTEST_RUN = 20;
const BAR_WIDTH = 30;

/**
 * Starts the progress of a run over `dumps` dumps, each of which advances it twice: when it has been read, and when its
 * files have been made. Tells rate and time left; writes to standard error.
 */
export function startProgress(dumps: number): Progress {
  const total = dumps * 2;
  const started = performance.now();
  const isTerminal = process.stderr.isTTY;
  let done = 0;
  let shown = 0;
  const show = () => {
    const seconds = (performance.now() - started) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = Math.ceil((total - done) / Math.max(rate, 0.001));
    const percent = Math.floor((done / total) * 100);
    const phase = done <= dumps ? `${done}/${dumps} dumps read` : `${done - dumps}/${dumps} dumps written`;
    const text = `${phase}, ${percent} %, ${(rate / 2).toFixed(0)} dumps a second, ${left} s left`;
    if (isTerminal) {
      const filled = Math.round((done / total) * BAR_WIDTH);
      process.stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${text}\x1b[K`);
    } else {
      process.stderr.write(`${text}\n`);
    }
  };
  return {
    advance: () => {
      done += 1;
      if (dumps < SHORTEST_RUN) return;
      const step = Math.floor((done / total) * (isTerminal ? 100 : 10));
      if (step === shown) return;
      shown = step;
      show();
    },
    stop: () => {
      if (isTerminal && dumps >= SHORTEST_RUN) process.stderr.write('\r\x1b[K');
    },
  };
}
