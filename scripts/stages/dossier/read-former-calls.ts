import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { call, type Call } from '../../../src/schemas/call.ts';

/** What the last run wrote about a call: enough to know it again. */
export type FormerCall = Pick<Call, 'id' | 'formerIds' | 'participants' | 'sources'>;

const formerCall = call.pick({ id: true, formerIds: true, participants: true, sources: true }).loose();

/** The calls of the last run, by id; files that are not in its form are passed over, since they are about to be written anew. */
export async function readFormerCalls(folder: string): Promise<FormerCall[]> {
  const calls = path.join(folder, 'calls');
  const names = await readdir(calls).catch(() => []);
  const former: FormerCall[] = [];
  for (const name of names.filter((each) => each.endsWith('.mdx')).sort()) {
    const frontmatter = /^---\n([\s\S]*?)\n---\n/u.exec(await readFile(path.join(calls, name), 'utf8'))?.[1];
    if (frontmatter === undefined) continue;
    const parsed = formerCall.safeParse(parseOrNull(frontmatter));
    if (parsed.success) {
      const { id, formerIds, participants, sources } = parsed.data;
      former.push({ id, formerIds, participants, sources });
    }
  }
  return former;
}

function parseOrNull(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}
