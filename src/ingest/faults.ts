/** What keeps dumps from being read, by dump, in the order it was found. */
export type Faults = Map<string, string[]>;

/** Adds what is wrong with a dump, or with what editors wrote of it. */
export function addFault(faults: Faults, dump: string, ...found: readonly string[]): void {
  faults.set(dump, [...(faults.get(dump) ?? []), ...found]);
}
