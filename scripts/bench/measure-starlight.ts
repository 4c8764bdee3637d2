import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { measureSite, type BuildMeasure } from './measure-build.ts';
import { measureProcess } from './measure-process.ts';

/**
 * Puts a Starlight site of a dossier's plain texts, a page each, into a new folder. Its packages are installed there, so that
 * the project has none of them.
 */
export async function makeStarlight(dossier: string, folder: string): Promise<void> {
  await cp(resolve(import.meta.dirname, 'starlight'), folder, { recursive: true });
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  const pages = join(folder, 'src/content/docs');
  await mkdir(pages, { recursive: true });
  await writeFile(join(pages, 'index.md'), '---\ntitle: Start\n---\n');
  for (const name of await readdir(join(dossier, 'raw'))) {
    if (!name.endsWith('.txt')) continue;
    const page = pageOf(await readFile(join(dossier, 'raw', name), 'utf8'));
    await writeFile(join(pages, `${basename(name, '.txt')}.md`), page);
  }
}

/** Builds it from nothing, search included. Throws when the build fails. */
export async function measureStarlight(folder: string): Promise<BuildMeasure> {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    await rm(join(folder, left), { recursive: true, force: true });
  const measure = await measureProcess(join(folder, 'node_modules/astro/bin/astro.mjs'), ['build', '--silent'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: 'true', ASTRO_DISABLE_UPDATE_CHECK: 'true' },
  });
  if (measure.exitCode !== 0) throw new Error(`Starlight’s build failed:\n${measure.output}`);
  return { ...measure, ...(await measureSite(join(folder, 'dist'))) };
}

/** The first line is the title; the rest is written so that Markdown changes no letter of it. */
function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.trim().split(/\n{2,}/u);
  const body = toMarkdown({
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });
  return `---\n${stringify({ title })}---\n\n${body}`;
}
