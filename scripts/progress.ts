/** A progress bar on a terminal, a line every tenth elsewhere; nothing for a handful of dumps. */
export interface Progress {
  advance: () => void;
  stop: () => void;
}

const SHORTEST_RUN = 20;
const BAR_WIDTH = 30;

/** Starts the progress of a run over `total` dumps, with rate and time left. Writes to standard error. */
export function startProgress(total: number): Progress {
  const started = performance.now();
  const isTerminal = process.stderr.isTTY;
  let done = 0;
  let shown = 0;
  const show = () => {
    const seconds = (performance.now() - started) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = Math.ceil((total - done) / Math.max(rate, 0.001));
    const percent = Math.floor((done / total) * 100);
    const text = `${done}/${total} dumps, ${percent} %, ${rate.toFixed(0)} a second, ${left} s left`;
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
      if (total < SHORTEST_RUN) return;
      const step = Math.floor((done / total) * (isTerminal ? 100 : 10));
      if (step === shown) return;
      shown = step;
      show();
    },
    stop: () => {
      if (isTerminal && total >= SHORTEST_RUN) process.stderr.write('\r\x1b[K');
    },
  };
}
