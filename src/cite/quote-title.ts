/** A title in quotation marks with the stop inside; quotation marks of its own become single ones. A title keeps its own end. */
export function quoteTitle(title: string, stop: '.' | ','): string {
  const inner = title
    .replaceAll(/[“„«]/gu, '‘')
    .replaceAll(/[”»]/gu, '’')
    .replaceAll(/(?<![\p{L}\p{N}])"(?=\S)/gu, '‘')
    .replaceAll('"', '’');
  return `“${inner}${/[.?!…]$/u.test(inner) ? '' : stop}”`;
}
