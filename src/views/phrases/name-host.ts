/** The host of an address, as a reader knows it: `example.org` for `https://www.example.org/story`. */
export function nameHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}
