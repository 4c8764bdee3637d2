/**
 * The address at which a browser finds words on a publisher's page and marks them. `directive` is as `textFragmentsOf`
 * gives it; with none, the page itself. A fragment that the address has already stays.
 */
export function addressOfWords(url: string, directive: string | null): string {
  if (directive === null) return url;
  return url.includes('#') ? url + directive : `${url}#${directive}`;
}
