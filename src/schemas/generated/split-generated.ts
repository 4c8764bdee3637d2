/** The two parts of a generated MDX file: its YAML, without the lines of dashes around it, and what follows. Null for any other file. */
export function splitGenerated(text: string): { frontmatter: string; body: string } | null {
  if (!text.startsWith(OPEN)) return null;
  const end = text.indexOf(CLOSE, OPEN.length - 1);
  if (end === -1) return null;
  return { frontmatter: text.slice(OPEN.length, end + 1), body: text.slice(end + CLOSE.length) };
}

const OPEN = '---\n';
const CLOSE = '\n---\n';
