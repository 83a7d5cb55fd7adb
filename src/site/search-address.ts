import { address } from './address.ts';

/** The search page with its answer to some words: `searchAddress('尾矿')` is `/search/?q=%E5%B0%BE%E7%9F%BF`. */
export function searchAddress(words: string): string {
  return `${address('search')}?q=${encodeURIComponent(words)}`;
}
