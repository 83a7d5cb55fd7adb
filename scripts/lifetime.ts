// Ends a command with whoever started it. npm runs a command through a shell and passes signals to that shell only; a
// plain shell dies of them, or waits on when npm itself is killed, and what it ran goes on alone. So a command that
// runs long looks after itself: it takes the signals that reach it, and watches npm and the shell.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** Exit codes of a process that a signal ended begin here. */
const ENDED_BY_SIGNAL = 128;
/** Milliseconds between two looks at npm. */
const WATCH_INTERVAL = 500;
/** `sh`, `/bin/bash`, `-zsh`: what npm runs scripts with */
const SHELL = /(?:^|[-/])\w*sh$/;

const children = new Set<ChildProcess>();

/**
 * Runs a script with this Node and this terminal; it ends when this process does.
 * @returns its exit code
 */
export async function runNode(
  script: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(process.execPath, [...script], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  children.add(child);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => {
        resolve(code ?? 1);
      });
    });
  } finally {
    children.delete(child);
  }
}

/** Ends this process on a signal, and when the npm that runs it is gone. */
export function endWithNpm(): void {
  for (const [signal, number] of Object.entries(SIGNAL_NUMBERS)) {
    process.once(signal, () => {
      end(ENDED_BY_SIGNAL + number);
    });
  }
  // Started by hand, this process may well outlive the terminal.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const starters = [parent, ...npmAbove(parent)];
  const watch = setInterval(() => {
    if (process.ppid !== parent || !starters.every(isRunning)) end(ENDED_BY_SIGNAL + SIGNAL_NUMBERS.SIGTERM);
  }, WATCH_INTERVAL);
  watch.unref();
}

function end(code: number): never {
  for (const child of children) child.kill();
  process.exit(code);
}

/** The process above a shell, which is npm; none where the parent is npm itself, or the system has no `ps`. */
function npmAbove(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(parent)], { encoding: 'utf8' });
  const [above = '', name = ''] = (typeof stdout === 'string' ? stdout : '').trim().split(/\s+/);
  return SHELL.test(name) && Number(above) > 1 ? [Number(above)] : [];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
