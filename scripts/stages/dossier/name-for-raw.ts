import { makeSlug } from './make-slug.ts';

/** The name that a file of raw/ may have in place of this one, e.g. `Evening Post.HTM` → `evening-post.html`; null when none comes to mind. */
export function nameForRaw(name: string): string | null {
  const at = name.lastIndexOf('.');
  const ending = endings[name.slice(at + 1).toLowerCase()];
  const slug = makeSlug(name.slice(0, Math.max(at, 0)));
  return ending === undefined || slug === '' ? null : `${slug}.${ending}`;
}

const endings: Readonly<Record<string, string>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  yaml: 'yaml',
  yml: 'yaml',
};
