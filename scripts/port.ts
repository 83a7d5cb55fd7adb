import { PortTakenError } from '../src/site/server.ts';

export const DEFAULT_PORT = '4321';
const HIGHEST_PORT = 65_535;

/**
 * Reads the number of a port.
 * @throws RangeError when it is none
 */
export function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= HIGHEST_PORT) return port;
  throw new RangeError(`Expected a port from 1 to ${HIGHEST_PORT}, found "${text}".`);
}

/** One sentence about what keeps a site from being served, and how to choose another port with this command. */
export function sayWhyNotServed(error: unknown, command: (port: number) => string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof PortTakenError)) return message;
  return `${message} Stop it, or choose another port: ${command(error.port + 1)}`;
}
