import { address } from './address.ts';

/** The prose page that stands at /about/ itself. */
export const ABOUT = 'about';

/** The address of a prose page: `proseAddress('privacy')` is `/about/privacy/`. */
export function proseAddress(id: string): string {
  return id === ABOUT ? address(ABOUT) : address(ABOUT, id);
}
