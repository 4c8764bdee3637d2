/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** The words of a page as they were indexed: Pagefind itself would give them without what parts them in some languages. */
export async function readFragment(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${response.url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const text = isCompressed(bytes) ? await decompress(bytes) : new TextDecoder().decode(bytes);
  return (JSON.parse(text.slice(SIGNATURE.length)) as { content: string }).content;
}

/** A host may have unpacked what it took for a compressed page. */
function isCompressed(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes);
  return first === 0x1f && second === 0x8b;
}

function decompress(bytes: ArrayBuffer): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
