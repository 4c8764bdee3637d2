import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The words of the editor's notes, by the id of what each is about; none without a folder of notes. */
export async function readNotes(dossier: string): Promise<Map<string, string>> {
  const folder = path.join(dossier, 'notes');
  const files = (await Array.fromAsync(glob('*.mdx', { cwd: folder }))).sort();
  const notes = files.map(async (file) => {
    const words: string[] = [];
    visit(markdown.parse(await readFile(path.join(folder, file), 'utf8')), 'text', ({ value }) => {
      words.push(value);
    });
    return [path.basename(file, '.mdx'), words.join(' ').trim().replaceAll(/\s+/gu, ' ')] as const;
  });
  return new Map(await Promise.all(notes));
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
