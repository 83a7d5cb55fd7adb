/** Opening quotation marks of a text less its closing ones: above 0 a quotation is still open at its end. */
export function quotationBalance(text: string): number {
  let balance = 0;
  for (let at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) balance += 1;
  for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) balance -= 1;
  return balance;
}

/**
 * Whether a quotation that is open at a paragraph's end goes on in the next line: that line closes more than it opens.
 * Where it opens one itself, the first was never closed, or each paragraph of a long quotation has its own opening mark.
 */
export function quotationGoesOn(balance: number, next: string): boolean {
  return balance > 0 && quotationBalance(next) < 0 && !next.startsWith('“');
}
