/** A page with this body, on its second line, and this in its head. */
export function makePage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A page</title>${head}</head>\n<body>${body}</body></html>`;
}
