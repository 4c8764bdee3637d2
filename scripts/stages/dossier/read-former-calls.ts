import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { call, type Call } from '../../../src/schemas/call.ts';
import { parseFrontmatter } from '../../../src/schemas/generated/parse-frontmatter.ts';

/** What the last run wrote about a call: enough to know it again. */
export type FormerCall = Pick<Call, 'id' | 'formerIds' | 'participants' | 'sources'>;

const formerCall = call.pick({ id: true, formerIds: true, participants: true, sources: true });

/** The calls of the last run, by id; files that are not in its form are passed over, since they are about to be written anew. */
export async function readFormerCalls(folder: string): Promise<FormerCall[]> {
  const calls = path.join(folder, 'calls');
  const names = await readdir(calls).catch(() => []);
  const former: FormerCall[] = [];
  for (const name of names.filter((each) => each.endsWith('.mdx')).sort()) {
    const frontmatter = /^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(path.join(calls, name), 'utf8'))?.[1];
    if (frontmatter === undefined) continue;
    const parsed = formerCall.safeParse(parseFrontmatter(sectionsOf(frontmatter)));
    if (parsed.success) former.push(parsed.data);
  }
  return former;
}

/** The few keys that are asked for, each with the lines below it: a call's file is long, and the rest of it is made anew. */
function sectionsOf(frontmatter: string): string {
  const sections = frontmatter.split(/^(?=[A-Za-z])/mu);
  return sections.filter((section) => Object.hasOwn(formerCall.shape, section.slice(0, section.indexOf(':')))).join('');
}
