/** The first two bytes of every gzip file. */
const GZIP = [0x1f, 0x8b] as const;

/**
 * Fetches a packed file of the index and unpacks it. Some hosts unpack on the way; then there is nothing left to do.
 * @throws Error when the file is missing or cut, or a page comes in its place
 */
export async function fetchPacked(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: the server answered ${response.status}`);
  // Some hosts answer with a page of their own instead of "not found".
  if (response.headers.get('content-type')?.startsWith('text/html') === true)
    throw new Error(`${url.href}: the server answered with a page`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/**
 * Keeps what was loaded, but not what failed: asking again after an error tries again.
 * @returns a function that calls `load` once a key
 */
export function loadOnce<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const loaded = new Map<string, Promise<Value>>();
  return (key) => {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const value = load(key);
    loaded.set(key, value);
    value.catch(() => loaded.delete(key));
    return value;
  };
}
