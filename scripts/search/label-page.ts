/** A page's HTML as Pagefind is to read it: what is to be found marked, and facts to show with it. The site's own file stays as it is. */
export function labelPage(html: string, meta: Readonly<Record<string, string>>): string {
  const tags = Object.entries(meta).map(
    ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`,
  );
  return html
    .replace('<head>', () => `<head>${tags.join('')}`)
    .replace('<main', '<main data-pagefind-body')
    .replaceAll(blocks, ' $&');
}

/** Where a word ends though no space stands there: Pagefind would join the last word of a block to the first of the next. */
const blocks =
  /<\/?(?:blockquote|dd|details|div|dl|dt|fig(?:caption|ure)|h[1-6]|li|ol|p|section|summary|t[dhr]|ul)\b/gu;

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
